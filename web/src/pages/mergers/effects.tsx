import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeEffects } from '../../api/mergers.ts';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import styles from './mergers.module.css';

type Count = MergeEffects['follows'][number];
type Conflict = MergeEffects['conflicts'][number];
type Parties = { from: string; to: string };

const Counts = ({ title, text, counts }: { title: string; text: string; counts: readonly Count[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {counts.length === 0 ? (
        <p className="soft">{t('mergers.nothing')}</p>
      ) : (
        <>
          <p className="soft">{text}</p>
          <dl className={styles.counts}>
            {counts.map(({ subject, count }) => (
              <div key={subject}>
                <dt>{t(`mergers.subject.${subject}`)}</dt>
                <dd>{format.number(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
};

const Conflicts = ({ conflicts }: { conflicts: readonly Conflict[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const named = ({ conflict, names, count }: Conflict): ReactNode => {
    const said = names.map((name) => (conflict === 'sameDuty' ? t(`mergers.dutyName.${name as 'communicator'}`) : name));
    const rest = count - names.length;
    if (said.length === 0) return format.number(count);
    const lines = rest > 0 ? [...said, t('mergers.andMore', { count: rest })] : said;
    return lines.length === 1 ? (
      lines[0]
    ) : (
      <ul className={styles.names}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  };
  return (
    <section className={styles.section}>
      <h3>{t('mergers.conflictsTitle')}</h3>
      {conflicts.length === 0 ? (
        <p className="soft">{t('mergers.noConflicts')}</p>
      ) : (
        <DataTable
          caption={t('mergers.conflictsText')}
          rows={conflicts}
          rowKey={(one) => `${one.conflict} ${one.outcome} ${one.names.join(' ')}`}
          columns={[
            { id: 'what', head: t('mergers.what'), isRowHead: true, cell: ({ conflict }) => t(`mergers.conflict.${conflict}`) },
            { id: 'which', head: t('mergers.which'), cell: named },
            { id: 'done', head: t('mergers.whatWeDo'), cell: ({ outcome }) => t(`mergers.outcome.${outcome}`) },
          ]}
        />
      )}
    </section>
  );
};

/** What a merger does, or did: what follows, what stays, what ends, and what both had. */
export const Effects = ({ effects, parties, isDone }: { effects: MergeEffects; parties: Parties; isDone: boolean }) => {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.effects}>
        <Counts
          title={t(isDone ? 'mergers.followed' : 'mergers.followsTitle')}
          text={t('mergers.followsText', parties)}
          counts={effects.follows}
        />
        <div className={styles.stack}>
          <Counts
            title={t(isDone ? 'mergers.stayed' : 'mergers.staysTitle')}
            text={t('mergers.staysText', parties)}
            counts={effects.stays}
          />
          <Counts title={t(isDone ? 'mergers.closed' : 'mergers.closesTitle')} text={t('mergers.closesText')} counts={effects.closes} />
        </div>
      </div>
      <Conflicts conflicts={effects.conflicts} />
    </>
  );
};
