import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';

export const NotFound = () => {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('common.notFoundTitle')}
      action={
        <Link className={buttonClass('primary')} to="/">
          {t('common.toStart')}
        </Link>
      }
    >
      <p>{t('common.notFoundText')}</p>
    </EmptyState>
  );
};

export const Crashed = () => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('common.crashedTitle')} action={<Button onPress={() => location.reload()}>{t('common.reload')}</Button>}>
      <p role="alert">{t('common.crashedText')}</p>
    </EmptyState>
  );
};
