import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Journey, journeyQuery, letterQuery } from '../../api/mailbox.ts';
import { type Formatter, useFormat } from '../../i18n/format.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Facts, JourneyStep } from './journey-step.tsx';
import { MailboxFrame } from './mailbox-frame.tsx';
import styles from './proof.module.css';

type Party = NonNullable<Journey['signedBy']>;

/** To the second: the steps lie close together. */
const moment = (format: Formatter, iso: string): string => `${format.moment(iso)}:${new Date(iso).toISOString().slice(17, 19)}`;

const ownNumber = (number: string): string => `${number.slice(-10, -4)}-${number.slice(-4)}`;

const useNames = () => {
  const { t } = useTranslation();
  return (party: { organisationNumber: string; name: string | null }): string =>
    party.name ?? t('mailbox.journey.unknownOrganisation', { number: ownNumber(party.organisationNumber) });
};

const PartyFacts = ({ party }: { party: Party }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { certificate } = party;
  if (certificate === null) return null;
  return (
    <Facts
      facts={[
        [t('mailbox.journey.organisationNumber'), ownNumber(party.organisationNumber)],
        [t('mailbox.journey.certificate'), certificate.subject],
        [t('mailbox.journey.issuer'), certificate.issuer],
        [t('mailbox.journey.period'), `${format.day(certificate.validFrom)} – ${format.day(certificate.validTo)}`],
        [t('mailbox.journey.fingerprint'), <code key="fingerprint">{certificate.fingerprint}</code>],
      ]}
    />
  );
};

const Signed = ({ journey }: { journey: Journey }) => {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { signedBy, sender } = journey;
  if (signedBy === null)
    return (
      <JourneyStep title={t('mailbox.journey.unsigned')} when={null} state="open">
        <p>{t('mailbox.journey.unsignedText')}</p>
      </JourneyStep>
    );
  // A mediator may sign for the sender; then it says so.
  const isOwn = signedBy.organisationNumber === sender.organisationNumber;
  return (
    <JourneyStep title={t(isOwn ? 'mailbox.journey.signed' : 'mailbox.journey.signedFor')} when={null}>
      <p>
        {isOwn
          ? t('mailbox.journey.signedText', { name: sender.name })
          : t('mailbox.journey.signedForText', { name: nameOf(signedBy), sender: sender.name })}
      </p>
      <PartyFacts party={signedBy} />
    </JourneyStep>
  );
};

const Sealed = ({ journey: { sealedBy, sealedOn } }: { journey: Journey }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useNames();
  if (sealedBy === null) return null;
  const when = sealedOn === null ? null : `${format.day(sealedOn)} (${t('mailbox.journey.dayOnly')})`;
  return (
    <JourneyStep title={t('mailbox.journey.sealed')} when={when}>
      <p>{t('mailbox.journey.sealedText', { name: nameOf(sealedBy) })}</p>
      <PartyFacts party={sealedBy} />
    </JourneyStep>
  );
};

const checks = ['dispatcher', 'seal', 'inner', 'certificates', 'sender', 'mailbox', 'content'] as const;

const Arrived = ({ journey }: { journey: Journey }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useNames();
  const { deliveredBy, arrivedAt, verifiedAt, signedBy } = journey;
  if (deliveredBy === null) return null;
  const made = signedBy === null ? checks.filter((check) => !['seal', 'inner', 'certificates'].includes(check)) : checks;
  return (
    <>
      <JourneyStep title={t('mailbox.journey.delivered')} when={arrivedAt && moment(format, arrivedAt)}>
        <p>{t('mailbox.journey.deliveredText', { name: nameOf(deliveredBy) })}</p>
      </JourneyStep>
      <JourneyStep title={t('mailbox.journey.checked')} when={verifiedAt && moment(format, verifiedAt)}>
        <p>{t('mailbox.journey.checkedText')}</p>
        <ul className={styles.checks}>
          {made.map((check) => (
            <li key={check}>{t(`mailbox.journey.checks.${check}`)}</li>
          ))}
        </ul>
      </JourneyStep>
    </>
  );
};

const Stored = ({ journey }: { journey: Journey }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <JourneyStep title={t('mailbox.journey.stored')} when={moment(format, journey.storedAt)}>
      <p>{t(journey.isOverTheWire ? 'mailbox.journey.storedText' : 'mailbox.journey.storedPlain')}</p>
      <Facts
        facts={[
          [t('mailbox.journey.messageId'), <code key="message">{journey.messageId}</code>],
          [t('mailbox.journey.transactionId'), <code key="transaction">{journey.transactionId}</code>],
        ]}
      />
    </JourneyStep>
  );
};

const Notices = ({ journey: { notices } }: { journey: Journey }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (notices.length === 0)
    return (
      <JourneyStep title={t('mailbox.journey.noNotice')} when={null} state="open">
        <p>{t('mailbox.journey.noNoticeText')}</p>
      </JourneyStep>
    );
  return notices.map(({ channel, kind, outcome, dueAt, endedAt }) => (
    <JourneyStep
      key={`${channel} ${kind} ${dueAt}`}
      title={t(kind === 'reminder' ? 'mailbox.journey.reminder' : 'mailbox.journey.noticed')}
      when={endedAt && moment(format, endedAt)}
      state={outcome === 'sent' ? 'done' : 'open'}
    >
      <p>{t(`mailbox.journey.notice.${outcome ?? 'waiting'}`, { channel: t(`mailbox.journey.${channel}`), when: format.moment(dueAt) })}</p>
    </JourneyStep>
  ));
};

const Read = ({ journey }: { journey: Journey }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { readAt, readByName, isReadingTold, deletedAt } = journey;
  return (
    <>
      {readAt === null ? (
        <JourneyStep title={t('mailbox.journey.unread')} when={null} state="open" />
      ) : (
        <JourneyStep title={t('mailbox.journey.read')} when={moment(format, readAt)}>
          {readByName !== null && <p>{t('mailbox.journey.readBy', { name: readByName })}</p>}
          <p>{t(isReadingTold ? 'mailbox.journey.readText' : 'mailbox.journey.readPrivate')}</p>
        </JourneyStep>
      )}
      {deletedAt !== null && <JourneyStep title={t('mailbox.journey.deleted')} when={moment(format, deletedAt)} />}
    </>
  );
};

/** One letter's way here, step by step, from what is stored about it. */
export const JourneyPage = () => {
  const { t } = useTranslation();
  const { mailboxId, letterId } = useParams({ from: '/brevlada/$mailboxId/$letterId/resan' });
  const letter = useQuery(letterQuery(letterId));
  const journey = useQuery(journeyQuery(letterId));
  return (
    <MailboxFrame mailboxId={mailboxId}>
      <p>
        <Link to="/brevlada/$mailboxId/$letterId" params={{ mailboxId, letterId }}>
          ← {letter.data?.subject ?? t('common.back')}
        </Link>
      </p>
      <PageHeader title={t('mailbox.journey.title')} lead={t('mailbox.journey.lead')} />
      <QueryView query={journey}>
        {(found) => (
          <ol className={styles.journey}>
            <Signed journey={found} />
            <Sealed journey={found} />
            <Arrived journey={found} />
            <Stored journey={found} />
            <Notices journey={found} />
            <Read journey={found} />
          </ol>
        )}
      </QueryView>
    </MailboxFrame>
  );
};
