import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelMerger, type MergerReport, mergerQuery } from '../../api/mergers.ts';
import { sessionQuery } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisationSwitch } from '../../shell/use-organisation-switch.ts';
import { Effects } from './effects.tsx';
import styles from './mergers.module.css';

/** One merger: what is going to happen, how far it has come, or what came along. */
export const MergerPage = () => {
  const { mergeId } = useParams({ from: '/staff/sammanslagningar/$mergeId' });
  return <QueryView query={useQuery(mergerQuery(mergeId))}>{(report) => <Report report={report} />}</QueryView>;
};

const Report = ({ report }: { report: MergerReport }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, to, state, steps } = report;
  const client = useQueryClient();
  // Whoever works in one of them has another organisation, or another name of it, from now on.
  useEffect(() => {
    if (state === 'merged') void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }, [state, client]);
  const parties = { from: from.name, to: to.name };
  const day = format.day(report.cancelledAt ?? report.takesEffectOn);
  return (
    <div className={styles.page}>
      <PageHeader
        crumb={<Link to="/sammanslagningar">{t('mergers.title')}</Link>}
        title={t(state === 'merged' ? 'mergers.lineDone' : 'mergers.line', parties)}
        lead={t('mergers.plannedBy', { name: report.plannedByName, day: format.day(report.plannedAt) })}
        actions={report.canCancel && <CancelButton mergeId={report.id} />}
      />
      <p role="status">
        {t(`mergers.stateText.${state}`, { ...parties, day, ...steps })}
        {state === 'merged' || state === 'merging' ? ` ${t('mergers.cannotUndo')}` : ''}
      </p>
      {state !== 'cancelled' && <Effects effects={report} parties={parties} isDone={state === 'merged'} />}
      {report.hasArchive && <Afterwards report={report} />}
    </div>
  );
};

const Afterwards = ({ report: { from, to, closes } }: { report: MergerReport }) => {
  const { t } = useTranslation();
  const change = useOrganisationSwitch();
  return (
    <section className={styles.section}>
      {closes.some(({ subject }) => subject === 'apiKeys') && (
        <p>
          {t('mergers.keysText', { from: from.name, to: to.name })} <Link to="/organisationen">{t('mergers.toKeys')}</Link>
        </p>
      )}
      <p>{t('mergers.archiveText', { name: from.name })}</p>
      <div className="row">
        <Button reads isPending={change.isPending} onPress={() => change.run(from.id)}>
          {t('mergers.openArchive', { name: from.name })}
        </Button>
      </div>
    </section>
  );
};

const CancelButton = ({ mergeId }: { mergeId: string }) => {
  const { t } = useTranslation();
  const cancel = useAction({
    act: () => cancelMerger(mergeId),
    refresh: [['mergers']],
    onDone: () => showToast(t('mergers.cancelled')),
  });
  return (
    <Button isPending={cancel.isPending} onPress={() => cancel.run()}>
      {t('mergers.cancel')}
    </Button>
  );
};
