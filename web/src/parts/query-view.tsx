import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import styles from './query-view.module.css';

export const Loading = () => {
  const { t } = useTranslation();
  return (
    <p className={styles.loading} role="status">
      {t('common.loading')}
    </p>
  );
};

export const Failure = ({ error, onRetry }: { error: unknown; onRetry: () => unknown }) => {
  const { t } = useTranslation();
  const text = error instanceof ProblemError && error.message !== '' ? error.message : t('common.noContact');
  return (
    <EmptyState
      reads
      title={t('common.failed')}
      action={
        <Button reads onPress={() => void onRetry()}>
          {t('common.tryAgain')}
        </Button>
      }
    >
      <p role="alert">{text}</p>
    </EmptyState>
  );
};

type QueryViewProps<T> = { query: UseQueryResult<T>; children: (data: T) => ReactNode };

export const QueryView = <T,>({ query, children }: QueryViewProps<T>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failure error={query.error} onRetry={query.refetch} />;
  return <Loading />;
};
