import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { planQuery, type Removed, removedQuery, restoreAudience, restoreMessage } from '../../api/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './removed-page.module.css';

/** What was taken out of the plan lately, each with the way back. */
export const RemovedPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/borttaget' });
  const plan = useQuery(planQuery(programmeId));
  const place = useRef<HTMLDivElement>(null);
  return (
    <>
      <PageHeader
        title={t('removed.title')}
        lead={t('removed.lead')}
        crumb={
          <Link to="/program/$programmeId" params={{ programmeId }}>
            {plan.data?.programme.name ?? t('shell.matrix')}
          </Link>
        }
      />
      {/* Whoever puts back by keyboard goes on from here: the row that held the focus is gone. */}
      <div ref={place} tabIndex={-1} className={styles.place}>
        <QueryView query={useQuery(removedQuery(programmeId))}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('removed.emptyTitle')}>
                <p>{t('removed.emptyText')}</p>
              </EmptyState>
            ) : (
              <ul className={styles.items}>
                {items.map((item) => (
                  <RemovedItem key={item.id} programmeId={programmeId} item={item} onDone={() => place.current?.focus()} />
                ))}
              </ul>
            )
          }
        </QueryView>
      </div>
    </>
  );
};

type ItemProps = { programmeId: string; item: Removed; onDone: () => void };

const RemovedItem = ({ programmeId, item: { kind, id, name, removedAt }, onDone }: ItemProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const putBack = useAction({
    act: () => (kind === 'audience' ? restoreAudience(id) : restoreMessage(id)),
    refresh: [
      ['removed', programmeId],
      ['plan', programmeId],
      ['matrix', programmeId],
      ['activities', programmeId],
      ['programmes'],
      ['today'],
    ],
    onDone: () => {
      showToast(t('removed.done', { name }));
      onDone();
    },
  });
  return (
    <li>
      <span className={styles.what}>
        <b>{name}</b>
        <span className="soft small">{t(`removed.${kind}`, { when: format.recent(removedAt) })}</span>
      </span>
      <Button size="small" aria-label={t('removed.putBackNamed', { name })} isPending={putBack.isPending} onPress={() => putBack.run()}>
        {t('removed.putBack')}
      </Button>
    </li>
  );
};
