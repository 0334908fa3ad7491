import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Merger, mergersQuery } from '../../api/mergers.ts';
import { useFormat } from '../../i18n/format.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { MergeForm } from './merge-form.tsx';
import styles from './mergers.module.css';

export const stateTone = { planned: 'wait', merging: 'wait', merged: 'good', cancelled: 'plain' } as const;

/** Organisations that go up in others: for whoever manages the host, also where it is done. */
export const MergersPage = () => {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHeader title={t('mergers.title')} lead={t('mergers.lead')} />
      <QueryView query={useQuery(mergersQuery)}>
        {({ organisations, items }) => (
          <>
            {organisations.length > 1 && <MergeForm organisations={organisations} />}
            {items.length > 0 && <Mergers items={items} />}
            {items.length === 0 && organisations.length < 2 && (
              <EmptyState title={t('mergers.none')}>
                <p>{t('mergers.noneText')}</p>
              </EmptyState>
            )}
          </>
        )}
      </QueryView>
    </div>
  );
};

const Mergers = ({ items }: { items: readonly Merger[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h2>{t('mergers.listTitle')}</h2>
      <ul className={styles.list}>
        {items.map(({ id, from, to, state, takesEffectOn, mergedAt, cancelledAt }) => (
          <li key={id} className={styles.item}>
            <Link to="/sammanslagningar/$mergeId" params={{ mergeId: id }}>
              {t(state === 'merged' ? 'mergers.lineDone' : 'mergers.line', { from: from.name, to: to.name })}
            </Link>
            <Tag tone={stateTone[state]}>{t(`mergers.state.${state}`)}</Tag>
            <span className="soft">
              {mergedAt === null && cancelledAt === null
                ? t('mergers.onDay', { day: format.day(takesEffectOn) })
                : format.day(mergedAt ?? cancelledAt ?? takesEffectOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
