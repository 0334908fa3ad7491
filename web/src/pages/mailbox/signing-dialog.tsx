import { useQuery } from '@tanstack/react-query';
import { QRCodeSVG } from 'qrcode.react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { abandonSigning, type SigningLead, signingQuery } from '../../api/mailbox.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import styles from './signing.module.css';

/** A hint that BankID adds one day gets the general sentence. */
const useHint = () => {
  const { t, i18n } = useTranslation();
  return (hint: string, state: 'waiting' | 'failed'): string => {
    const key = `mailbox.signing.hint.${hint}`;
    return t((i18n.exists(key) ? key : `mailbox.signing.${state}`) as 'mailbox.signing.waiting');
  };
};

const isPhone = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** Once the app is open there is nothing more to scan. */
const isAboutToStart = (hint: string): boolean => ['outstandingTransaction', 'noClient', ''].includes(hint);

const Lead = ({ lead }: { lead: SigningLead }) => {
  const { t } = useTranslation();
  const open = (
    <a className={buttonClass(isPhone() ? 'primary' : 'quiet')} href={isPhone() ? lead.startUrlOnPhone : lead.startUrl}>
      {t('mailbox.signing.openHere')}
    </a>
  );
  const code = (
    <figure className={styles.code}>
      <QRCodeSVG value={lead.qrText} size={220} marginSize={4} level="L" title={t('mailbox.signing.code')} />
      <figcaption>{t('mailbox.signing.scan')}</figcaption>
    </figure>
  );
  return <div className={styles.lead}>{isPhone() ? [open, code] : [code, open]}</div>;
};

type SigningDialogProps = { signingId: string; onSigned: (signingId: string) => void; onRetry: () => void; onClose: () => void };

/** Waits for the person and her e-ID, and goes on by itself. */
export const SigningDialog = ({ signingId, onSigned, onRetry, onClose }: SigningDialogProps) => {
  const { t } = useTranslation();
  const words = useHint();
  const { data } = useQuery(signingQuery(signingId));
  const state = data?.state ?? 'waiting';
  const hint = data?.hint ?? '';
  useEffect(() => {
    if (state === 'signed') onSigned(signingId);
  }, [state, signingId, onSigned]);
  const giveUp = (): void => {
    if (state === 'waiting') void abandonSigning(signingId).catch(() => undefined);
    onClose();
  };
  return (
    <Dialog title={t('mailbox.signing.title')} isOpen onClose={giveUp}>
      <p role="status">{state === 'signed' ? t('mailbox.application.signing') : words(hint, state)}</p>
      {data?.lead != null && isAboutToStart(hint) && <Lead lead={data.lead} />}
      {state === 'failed' && (
        <Button look="primary" onPress={onRetry}>
          {t('mailbox.signing.again')}
        </Button>
      )}
    </Dialog>
  );
};
