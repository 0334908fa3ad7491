import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoticeAddress, type NoticeSettings, noticeSettingsQuery, removeNoticeAddress } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AddressDialog, type Unverified } from './address-dialog.tsx';
import { CodeDialog } from './code-dialog.tsx';
import styles from './mailbox.module.css';
import { MailboxFrame } from './mailbox-frame.tsx';
import { NoticeForm } from './notice-form.tsx';
import { BackToSettings } from './settings-page.tsx';

type AddressLineProps = { mailboxId: string; address: NoticeAddress; onVerify: (unverified: Unverified) => void };

const AddressLine = ({ mailboxId, address, onVerify }: AddressLineProps) => {
  const { t } = useTranslation();
  const remove = useAction({
    act: () => removeNoticeAddress(address.id),
    refresh: [noticeSettingsQuery(mailboxId).queryKey],
    onDone: () => showToast(t('mailbox.notices.removed')),
  });
  return (
    <li className={styles.attachment}>
      <span className={styles.fileName}>
        <strong>{address.address}</strong>
        <small>
          {t(`mailbox.notices.${address.channel}`)} ·{' '}
          {t(address.isVerified ? 'mailbox.notices.isVerified' : 'mailbox.notices.isNotVerified')}
        </small>
      </span>
      <span className="row">
        {!address.isVerified && (
          <Button size="small" onPress={() => onVerify(address)}>
            {t('mailbox.notices.verifyTitle')}
          </Button>
        )}
        <Button
          size="small"
          look="plain"
          isPending={remove.isPending}
          aria-label={t('mailbox.notices.remove', { address: address.address })}
          onPress={() => remove.run()}
        >
          {t('common.remove')}
        </Button>
      </span>
    </li>
  );
};

const Addresses = ({ mailboxId, settings }: { mailboxId: string; settings: NoticeSettings }) => {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [unverified, setUnverified] = useState<Unverified>();
  return (
    <section className="stack">
      <h2>{t('mailbox.notices.addresses')}</h2>
      {settings.addresses.length === 0 ? (
        <p>{t('mailbox.notices.none')}</p>
      ) : (
        <ul className={`plain-list ${styles.addresses}`}>
          {settings.addresses.map((address) => (
            <AddressLine key={address.id} mailboxId={mailboxId} address={address} onVerify={setUnverified} />
          ))}
        </ul>
      )}
      <Button look={settings.addresses.length === 0 ? 'primary' : 'quiet'} onPress={() => setAdding(true)}>
        {t('mailbox.notices.add')}
      </Button>
      {isAdding && (
        <AddressDialog
          mailboxId={mailboxId}
          hasSms={settings.hasSms}
          onClose={() => setAdding(false)}
          onAdded={(added) => {
            setAdding(false);
            setUnverified(added);
          }}
        />
      )}
      {unverified !== undefined && <CodeDialog mailboxId={mailboxId} unverified={unverified} onClose={() => setUnverified(undefined)} />}
    </section>
  );
};

export const NoticesPage = () => {
  const { t } = useTranslation();
  const { mailboxId } = useParams({ from: '/brevlada/$mailboxId/installningar/aviseringar' });
  const settings = useQuery(noticeSettingsQuery(mailboxId));
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <BackToSettings mailboxId={mailboxId} />
      <PageHeader title={t('mailbox.notices.title')} lead={t('mailbox.notices.lead')} />
      <QueryView query={settings}>
        {(found) => (
          <>
            <Addresses mailboxId={mailboxId} settings={found} />
            <NoticeForm mailboxId={mailboxId} settings={found} />
            <p className="soft small">{t('mailbox.notices.noLinks')}</p>
          </>
        )}
      </QueryView>
    </MailboxFrame>
  );
};
