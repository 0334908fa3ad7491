import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Progress, resendFailed, type SendOut, sendOutQuery, stopSendOut } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Score } from '../../parts/score.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { WhoMay } from '../../parts/who-may.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import { sendOutTone } from '../send-outs/send-outs-page.tsx';
import styles from './progress-page.module.css';
import { RecipientTable } from './recipient-table.tsx';
import { SentText } from './sent-text.tsx';
import { SpokenProgress } from './spoken-progress.tsx';
import { useLiveProgress } from './use-live-progress.ts';
import { useProgressWords } from './use-progress-words.ts';

export const ProgressPage = () => {
  const { sendOutId } = useParams({ from: '/staff/utskick/$sendOutId/lage' });
  const sendOut = useQuery(sendOutQuery(sendOutId));
  return (
    <QueryView query={sendOut}>
      {(data) =>
        data.status === 'draft' ? (
          <Navigate to="/utskick/$sendOutId" params={{ sendOutId }} replace />
        ) : (
          <LiveSendOut key={sendOutId} sendOut={data} />
        )
      }
    </QueryView>
  );
};

const useIsOwn = ({ sender }: SendOut): boolean => useOrganisation().id === sender.id;

const LiveSendOut = ({ sendOut }: { sendOut: SendOut }) => {
  const isOwn = useIsOwn(sendOut);
  const { t } = useTranslation();
  const format = useFormat();
  const { progress, isOver } = useLiveProgress(sendOut.id);
  return (
    <>
      <PageHeader
        title={t('progress.title', { title: sendOut.title })}
        crumb={<Link to="/utskick">{t('sendOuts.title')}</Link>}
        lead={[
          sendOut.channels.map((channel) => t(`channel.${channel}`)).join(', '),
          sendOut.releasedAt && format.moment(sendOut.releasedAt),
          sendOut.releasedBy,
          !isOwn && t('sendOuts.inName', { name: sendOut.sender.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={progress.data && <ProgressActions sendOut={sendOut} progress={progress.data} />}
      />
      <QueryView query={progress}>
        {(data) =>
          data.total === 0 ? (
            <p>{t('progress.nobody')}</p>
          ) : (
            <>
              <SpokenProgress progress={data} isOver={isOver} />
              <Counts progress={data} isOver={isOver} />
              <Reasons progress={data} />
              <RecipientTable sendOutId={sendOut.id} counts={data.counts} isLive={!isOver} />
              <p className={styles.note}>{t('progress.noTracking')}</p>
            </>
          )
        }
      </QueryView>
      <SentText sendOut={sendOut} />
    </>
  );
};

const ProgressActions = ({ sendOut, progress: { status, counts } }: { sendOut: SendOut; progress: Progress }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const refresh = [['progress', sendOut.id], ['recipients', sendOut.id], ['send-outs'], sendOutQuery(sendOut.id).queryKey, ['today']];
  const stop = useAction({
    act: () => stopSendOut(sendOut.id),
    refresh,
    onDone: ({ stopped }) => showToast(t('progress.stoppedToast', { count: stopped })),
  });
  const resend = useAction({
    act: () => resendFailed(sendOut.id),
    refresh,
    onDone: ({ count }) => showToast(t('progress.resentToast', { count, number: format.number(count) })),
  });
  // What went under a former name proves what was done then; nothing new is sent in it.
  const mayResend = useIsOwn(sendOut) && counts.notDelivered > 0;
  const mayStop = status === 'sending' && counts.waiting > 0;
  return (
    <>
      {mayStop && (
        <Button needs="send" look="danger" isPending={stop.isPending} onPress={() => stop.run()}>
          {t('progress.stop')}
        </Button>
      )}
      {mayResend && (
        <Button needs="send" look="primary" isPending={resend.isPending} onPress={() => resend.run()}>
          {t('progress.resend', { count: counts.notDelivered, number: format.number(counts.notDelivered) })}
        </Button>
      )}
      {(mayStop || mayResend) && <WhoMay right="send" />}
    </>
  );
};

const Counts = ({ progress: { counts, people, total, status }, isOver }: { progress: Progress; isOver: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const reached = counts.handedOver + counts.delivered;
  const waiting = counts.waiting + counts.sending;
  const wordsFor = useProgressWords();
  return (
    <div className={styles.counts}>
      <Score
        figures={[
          {
            value: format.number(people.reached),
            label: `${t('progress.of', { total: format.number(people.total) })} ${t('progress.reached')}`,
          },
          { value: format.number(people.confirmed), label: t('progress.confirmed') },
          ...(waiting > 0 ? [{ value: format.number(waiting), label: t('progress.waiting') }] : []),
          {
            value: format.number(people.notReached),
            label: t('progress.notReached'),
            tone: people.notReached > 0 ? ('bad' as const) : undefined,
          },
        ]}
      />
      <ProgressBar
        total={total}
        label={wordsFor({ total, reached, waiting, failed: counts.notDelivered, unknown: counts.unknown })}
        slices={[
          { kind: 'confirmed', count: counts.delivered },
          { kind: 'delivered', count: counts.handedOver },
          { kind: 'unknown', count: counts.unknown },
          { kind: 'failed', count: counts.notDelivered },
        ]}
      />
      <p className="soft">
        <Tag tone={sendOutTone[status]}>{t(`sendOuts.status.${status}`)}</Tag>{' '}
        {isOver ? (status === 'stopped' ? t('progress.stopped') : t('progress.done')) : t('progress.live')}
      </p>
    </div>
  );
};

/** What happened, how many times, and what to do now. */
const Reasons = ({ progress: { reasons } }: { progress: Progress }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (reasons.length === 0) return null;
  return (
    <section className={styles.reasons}>
      <h2>{t('progress.why')}</h2>
      <ul>
        {reasons.map(({ reason, message, count }) => (
          <li key={reason ?? 'none'}>
            {t('progress.whyCount', { number: format.number(count), reason: message ?? t('progress.status.unknown') })}
          </li>
        ))}
      </ul>
    </section>
  );
};
