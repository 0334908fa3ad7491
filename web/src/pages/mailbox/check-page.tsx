import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CheckedDelivery, type CheckedSignature, checkDelivery } from '../../api/mailbox.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useAction } from '../../parts/use-action.ts';
import { MailboxFrame } from './mailbox-frame.tsx';
import styles from './proof.module.css';
import { BackToSettings } from './settings-page.tsx';

const known = [
  'digestMismatch',
  'signatureMismatch',
  'untrusted',
  'notValidNow',
  'revoked',
  'revocationUnknown',
  'signatureMissing',
] as const;

const useWhy = (): ((code: string | null) => string) => {
  const { t } = useTranslation();
  return (code) => {
    const found = known.find((one) => one === code);
    return found === undefined ? t('mailbox.check.why.other', { code: code ?? '' }) : t(`mailbox.check.why.${found}`);
  };
};

const Signature = ({ title, signature }: { title: string; signature: CheckedSignature }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const why = useWhy();
  const { state, subject, issuer, validFrom, validTo } = signature;
  return (
    <section className={styles.verdictPart} data-state={state}>
      <h3>
        {title}: {t(`mailbox.check.${state}`)}
      </h3>
      {state === 'invalid' && <p>{why(signature.code)}</p>}
      {subject !== null && validFrom !== null && validTo !== null && (
        <dl>
          <div>
            <dt>{t('mailbox.check.certificate')}</dt>
            <dd>{subject.replaceAll('\n', ', ')}</dd>
          </div>
          <div>
            <dt>{t('mailbox.check.issuer')}</dt>
            <dd>
              {issuer?.replaceAll('\n', ', ')}. {t('mailbox.check.period', { from: format.day(validFrom), to: format.day(validTo) })}
            </dd>
          </div>
        </dl>
      )}
    </section>
  );
};

type Verdict = 'genuine' | 'signedOnly' | 'notGenuine' | 'noDelivery';

const verdictOf = ({ kind, inner, outer, isTrustChecked }: CheckedDelivery): Verdict => {
  if (kind === 'noDelivery') return 'noDelivery';
  if (inner.state !== 'valid' || outer.state === 'invalid') return 'notGenuine';
  return isTrustChecked ? 'genuine' : 'signedOnly';
};

const Content = ({ checked }: { checked: CheckedDelivery }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { sender, subject, sealedOn, attachments } = checked;
  if (sender === null) return null;
  return (
    <dl>
      <div>
        <dt>{t('mailbox.check.sender')}</dt>
        <dd>
          {sender.name} ({sender.organisationNumber.slice(-10, -4)}-{sender.organisationNumber.slice(-4)})
        </dd>
      </div>
      <div>
        <dt>{t('mailbox.check.subject')}</dt>
        <dd>{subject}</dd>
      </div>
      {attachments.length > 0 && (
        <div>
          <dt>{t('mailbox.check.files')}</dt>
          <dd>{attachments.map(({ name }) => name).join(', ')}</dd>
        </div>
      )}
      {sealedOn !== null && (
        <div>
          <dt>{t('mailbox.check.sealedOn')}</dt>
          <dd>{format.day(sealedOn)}</dd>
        </div>
      )}
    </dl>
  );
};

const Result = ({ checked }: { checked: CheckedDelivery }) => {
  const { t } = useTranslation();
  const why = useWhy();
  const verdict = verdictOf(checked);
  const text = {
    genuine: t('mailbox.check.genuineText', { name: checked.sender?.name ?? '' }),
    signedOnly: t('mailbox.check.signedOnlyText'),
    notGenuine: why(checked.inner.code ?? checked.outer.code ?? 'signatureMissing'),
    noDelivery: t('mailbox.check.noDeliveryText'),
  }[verdict];
  return (
    <section className={styles.verdict} data-verdict={verdict} role="status">
      <h2>{t(`mailbox.check.${verdict}`)}</h2>
      <p>{text}</p>
      {checked.isJudgedThen && <p>{t('mailbox.check.judgedThen')}</p>}
      <Content checked={checked} />
      {verdict !== 'noDelivery' && (
        <>
          <Signature title={t('mailbox.check.inner')} signature={checked.inner} />
          <Signature title={t('mailbox.check.outer')} signature={checked.outer} />
        </>
      )}
    </section>
  );
};

/** Who signed a delivery, and whether it holds, in plain words. */
export const CheckPage = () => {
  const { t } = useTranslation();
  const { mailboxId } = useParams({ from: '/brevlada/$mailboxId/installningar/kontrollera' });
  const [checked, setChecked] = useState<CheckedDelivery>();
  const check = useAction({ act: checkDelivery, toastErrors: false, onDone: setChecked });
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <BackToSettings mailboxId={mailboxId} />
      <PageHeader title={t('mailbox.check.title')} lead={t('mailbox.check.lead')} />
      <ErrorSummary error={check.error} />
      {checked === undefined ? (
        <FileDrop
          label={t('mailbox.check.choose')}
          hint={t('mailbox.check.hint')}
          accept={['.zip', '.xml', 'application/zip', 'text/xml', 'application/xml']}
          onFile={(file) => check.run(file)}
        />
      ) : (
        <>
          <Result checked={checked} />
          <Button onPress={() => setChecked(undefined)}>{t('mailbox.check.again')}</Button>
        </>
      )}
    </MailboxFrame>
  );
};
