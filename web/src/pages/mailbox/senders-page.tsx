import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MailboxSender, saveMailboxSenders, sendersQuery, writeSenderAgreement } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { Agreement } from './agreement.tsx';
import styles from './mailbox.module.css';
import { MailboxFrame } from './mailbox-frame.tsx';
import settings from './settings.module.css';
import { BackToSettings } from './settings-page.tsx';
import { useSignedAction } from './use-signed-action.tsx';

type SenderSwitchProps = { sender: MailboxSender; isAccepted: boolean; onChange: (isAccepted: boolean) => void };

const SenderSwitch = ({ sender, isAccepted, onChange }: SenderSwitchProps) => {
  const { t } = useTranslation();
  return (
    <li>
      <label className={settings.switch}>
        <span>{sender.name}</span>
        <span className="soft small" aria-hidden="true">
          {t(isAccepted ? 'mailbox.senders.yes' : 'mailbox.senders.no')}
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isAccepted}
          checked={isAccepted}
          aria-label={t('mailbox.senders.accepts', { name: sender.name })}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
    </li>
  );
};

type SigningProps = { mailboxId: string; optedOut: string[]; agreementText: string; onClose: () => void; onSigned: () => void };

const Signing = ({ mailboxId, optedOut, agreementText, onClose, onSigned }: SigningProps) => {
  const { t } = useTranslation();
  const sign = useSignedAction({
    act: (signingId) => saveMailboxSenders({ mailboxId, optedOut, agreementText, signingId }),
    refresh: [sendersQuery(mailboxId).queryKey],
    onDone: () => {
      showToast(t('mailbox.senders.saved'));
      onSigned();
    },
  });
  return (
    <Dialog title={t('mailbox.senders.review')} isOpen onClose={onClose}>
      <div className="wide">
        <ErrorSummary error={sign.error} />
        {sign.dialog}
        <Agreement title={t('mailbox.application.read')} text={agreementText} />
        <Button look="primary" isPending={sign.isPending} onPress={() => sign.run()}>
          {t('mailbox.senders.sign')}
        </Button>
      </div>
    </Dialog>
  );
};

const SenderList = ({ mailboxId, senders }: { mailboxId: string; senders: readonly MailboxSender[] }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isAccepted = (sender: MailboxSender): boolean => changed.get(sender.number) ?? sender.isAccepted;
  const optedOut = senders.filter((sender) => !isAccepted(sender)).map(({ number }) => number);
  const [text, setText] = useState<string>();
  const write = useAction({
    act: () => writeSenderAgreement({ mailboxId, optedOut }),
    onDone: ({ agreementText }) => setText(agreementText),
  });
  const toggle = (sender: MailboxSender, accepted: boolean): void =>
    setChanged((old) => {
      const next = new Map(old);
      if (accepted === sender.isAccepted) next.delete(sender.number);
      else next.set(sender.number, accepted);
      return next;
    });
  const shown = senders.filter(({ name }) => name.toLocaleLowerCase('sv').includes(search.trim().toLocaleLowerCase('sv')));
  if (senders.length === 0)
    return (
      <EmptyState title={t('mailbox.senders.noneTitle')}>
        <p>{t('mailbox.senders.noneText')}</p>
      </EmptyState>
    );
  return (
    <>
      <SearchField label={t('mailbox.senders.search')} value={search} onSearch={setSearch} />
      {shown.length === 0 && <p role="status">{t('mailbox.senders.nothingFound')}</p>}
      <ul className={`plain-list ${settings.switches}`}>
        {shown.map((sender) => (
          <SenderSwitch
            key={sender.number}
            sender={sender}
            isAccepted={isAccepted(sender)}
            onChange={(accepted) => toggle(sender, accepted)}
          />
        ))}
      </ul>
      {changed.size > 0 && (
        <div className={styles.selection} role="group" aria-label={t('mailbox.senders.changed', { count: changed.size })}>
          <strong role="status">{t('mailbox.senders.changed', { count: changed.size })}</strong>
          <div className="row">
            <Button look="primary" isPending={write.isPending} onPress={() => write.run()}>
              {t('mailbox.senders.review')}
            </Button>
            <Button look="plain" onPress={() => setChanged(new Map())}>
              {t('mailbox.senders.reset')}
            </Button>
          </div>
        </div>
      )}
      {text !== undefined && (
        <Signing
          mailboxId={mailboxId}
          optedOut={optedOut}
          agreementText={text}
          onClose={() => setText(undefined)}
          onSigned={() => {
            setText(undefined);
            setChanged(new Map());
          }}
        />
      )}
    </>
  );
};

/** Whom the owner takes digital post from. Nothing is changed until it has been signed. */
export const SendersPage = () => {
  const { t } = useTranslation();
  const { mailboxId } = useParams({ from: '/brevlada/$mailboxId/installningar/avsandare' });
  const senders = useQuery(sendersQuery(mailboxId));
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <BackToSettings mailboxId={mailboxId} />
      <PageHeader title={t('mailbox.senders.title')} lead={t('mailbox.senders.lead')} />
      <QueryView query={senders}>{(items) => <SenderList mailboxId={mailboxId} senders={items} />}</QueryView>
    </MailboxFrame>
  );
};
