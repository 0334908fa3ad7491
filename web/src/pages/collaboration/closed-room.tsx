import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AccessRequest,
  accessRequestsQuery,
  askForAccess,
  type Room,
  roomKey,
  withdrawAccessRequest,
} from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Needs, useReadOnly } from '../../parts/read-only.ts';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';
import { NotesTab } from './notes-tab.tsx';
import { TopicsSection } from './topics-section.tsx';

/** For somebody of the network who is not in: how to come in, whom to turn to, and what everybody may read anyway. */
export const ClosedRoom = ({ room }: { room: Room }) => {
  const { t } = useTranslation();
  const requests = useQuery(accessRequestsQuery);
  return (
    <>
      <section className={styles.first}>
        <h2>{t('collaboration.closedTitle')}</h2>
        <p>{t('collaboration.closed', { host: room.host.name })}</p>
        <Needs value="see">
          <QueryView query={requests}>{({ items }) => <Asking latest={items.find(({ isOwn }) => isOwn)} />}</QueryView>
        </Needs>
      </section>
      <TopicsSection room={room} />
      <section className={styles.section}>
        <h2>{t('collaboration.tabs.notes')}</h2>
        <NotesTab />
      </section>
    </>
  );
};

const Asking = ({ latest }: { latest: AccessRequest | undefined }) => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const format = useFormat();
  const withdraw = useAction({
    act: withdrawAccessRequest,
    refresh: [roomKey],
    onDone: () => showToast(t('collaboration.askWithdrawn')),
  });
  if (latest?.status === 'asked')
    return (
      <>
        <p role="status">{t('collaboration.askWaiting', { when: format.recent(latest.askedAt) })}</p>
        <p className={styles.text}>{latest.reason}</p>
        <div className="row">
          <Button isPending={withdraw.isPending} onPress={() => withdraw.run(latest.id)}>
            {t('collaboration.askWithdraw')}
          </Button>
        </div>
      </>
    );
  return (
    <>
      {latest?.status === 'declined' && latest.answeredAt !== null && (
        <p role="status">{t('collaboration.askDeclined', { when: format.recent(latest.answeredAt), answer: latest.answer })}</p>
      )}
      {!isReadOnly && <AskForm />}
    </>
  );
};

const AskForm = () => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const ask = useAction({
    act: () => askForAccess(reason),
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => showToast(t('collaboration.asked')),
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        ask.run();
      }}
    >
      <ErrorSummary error={ask.error} />
      <TextArea name="reason" label={t('collaboration.askReason')} value={reason} onChange={setReason} rows={3} maxLength={5000} />
      <div className="row">
        <Button type="submit" look="primary" isDisabled={reason.trim() === ''} isPending={ask.isPending}>
          {t('collaboration.askDo')}
        </Button>
      </div>
    </form>
  );
};
