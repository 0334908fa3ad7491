import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noticeSettingsQuery, resendNoticeCode, verifyNoticeAddress } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import type { Unverified } from './address-dialog.tsx';

type CodeDialogProps = { mailboxId: string; unverified: Unverified; onClose: () => void };

/** The six digits that were sent to the address. */
export const CodeDialog = ({ mailboxId, unverified: { id, address }, onClose }: CodeDialogProps) => {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const refresh = [noticeSettingsQuery(mailboxId).queryKey];
  const verify = useAction({
    act: () => verifyNoticeAddress({ addressId: id, code }),
    refresh,
    toastErrors: false,
    onDone: ({ result, triesLeft = 0 }) => {
      if (result === 'verified') {
        showToast(t('mailbox.notices.verified', { address }));
        onClose();
        return;
      }
      setFault(result === 'wrong' ? t('mailbox.notices.wrong', { count: triesLeft }) : t('mailbox.notices.expired'));
    },
  });
  const again = useAction({
    act: () => resendNoticeCode(id),
    refresh,
    onDone: () => {
      setFault(undefined);
      setCode('');
      showToast(t('mailbox.notices.newCodeSent'));
    },
  });
  return (
    <Dialog title={t('mailbox.notices.verifyTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          verify.run();
        }}
      >
        <p>{t('mailbox.notices.verifyText', { address })}</p>
        <ErrorSummary error={verify.error} />
        <TextField
          name="code"
          label={t('mailbox.notices.code')}
          value={code}
          onChange={setCode}
          error={fault}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          data-short
          required
        />
        <div className="row">
          <Button type="submit" look="primary" isPending={verify.isPending}>
            {t('mailbox.notices.verify')}
          </Button>
          <Button look="plain" isPending={again.isPending} onPress={() => again.run()}>
            {t('mailbox.notices.newCode')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
