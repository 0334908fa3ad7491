import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNoticeAddress, noticeSettingsQuery } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';

type Channel = 'email' | 'sms';
export type Unverified = { id: string; address: string };
type AddressDialogProps = { mailboxId: string; hasSms: boolean; onClose: () => void; onAdded: (added: Unverified) => void };

export const AddressDialog = ({ mailboxId, hasSms, onClose, onAdded }: AddressDialogProps) => {
  const { t } = useTranslation();
  const [channel, setChannel] = useState<Channel>('email');
  const [address, setAddress] = useState('');
  const label = t(channel === 'email' ? 'mailbox.notices.emailAddress' : 'mailbox.notices.mobile');
  const add = useAction({
    act: () => addNoticeAddress({ mailboxId, channel, address }),
    refresh: [noticeSettingsQuery(mailboxId).queryKey],
    toastErrors: false,
    onDone: ({ id }) => onAdded({ id, address }),
  });
  return (
    <Dialog title={t('mailbox.notices.addTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary error={add.error} labels={{ address: label }} />
        {hasSms ? (
          <Radios<Channel>
            name="channel"
            legend={t('mailbox.notices.channel')}
            value={channel}
            onChange={setChannel}
            choices={[
              { value: 'email', label: t('mailbox.notices.email') },
              { value: 'sms', label: t('mailbox.notices.sms') },
            ]}
          />
        ) : (
          <p className="soft">{t('mailbox.notices.noSms')}</p>
        )}
        <TextField
          name="address"
          type={channel === 'email' ? 'email' : 'tel'}
          autoComplete={channel === 'email' ? 'email' : 'tel'}
          label={label}
          value={address}
          onChange={setAddress}
          error={fieldError(add.error, 'address')}
          required
        />
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t('mailbox.notices.sendCode')}
        </Button>
      </form>
    </Dialog>
  );
};
