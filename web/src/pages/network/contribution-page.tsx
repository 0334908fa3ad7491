import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type Contribution,
  contributionQuery,
  resendContribution,
  takeContribution,
  takeOverContribution,
  withdrawContribution,
} from '../../api/network.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Presence } from '../../parts/presence.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { ConflictNotice, theirsIn } from './conflict-notice.tsx';
import { ContributionEditor, WhyForm } from './contribution-editor.tsx';
import { ContributionForm } from './contribution-form.tsx';
import { contributionTone } from './contributions-tab.tsx';
import styles from './network.module.css';
import { useHours } from './use-hours.ts';
import { WordDifference } from './word-difference.tsx';

export const ContributionPage = () => {
  const { contributionId } = useParams({ from: '/staff/natverk/bidrag/$contributionId' });
  const contribution = useQuery(contributionQuery(contributionId));
  return <QueryView query={contribution}>{(data) => <ContributionView contribution={data} />}</QueryView>;
};

const ContributionView = ({ contribution }: { contribution: Contribution }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useHours();
  const { title, status, sentByName, organisation, sentAt, hours: waited, answeredAt, isEditor, isOwn, mayChange } = contribution;
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const time = hours(waited ?? 0);
  return (
    <>
      <PageHeader
        title={title}
        crumb={
          <Link to="/natverk" search={{ del: 'contributions' }}>
            {t('network.title')}
          </Link>
        }
        lead={
          <>
            <Tag tone={contributionTone[status]}>{t(`network.status.${status}`)}</Tag>{' '}
            {t('network.sentBy', { name: sentByName ?? '–', organisation: organisation.name, when: format.recent(sentAt) })}
            {waited !== null && ` · ${answeredAt === null ? t('network.waited', { time }) : t('network.answeredIn', { time })}`}
          </>
        }
      />
      <Answer contribution={contribution} />
      {isOwn && mayWrite && <OwnActions contribution={contribution} />}
      {mayChange && mayWrite ? (
        <OwnWords key={contribution.revision} contribution={contribution} />
      ) : (
        <section className={styles.section}>
          <h2>{t('network.original')}</h2>
          <p className={styles.text}>{contribution.text}</p>
          {contribution.suggestion !== '' && <p className="soft">{contribution.suggestion}</p>}
        </section>
      )}
      {isEditor && mayWrite && <EditorsPart contribution={contribution} />}
    </>
  );
};

/** What became of it, and why. */
const Answer = ({ contribution }: { contribution: Contribution }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, reasons, explanation, answeredByName, pageUrl, changes } = contribution;
  if (!['published', 'returned', 'declined'].includes(status)) return null;
  return (
    <>
      {reasons.length > 0 && (
        <section className={styles.section}>
          <h2>{t('network.why')}</h2>
          <p>
            {t('network.becauseOf', {
              name: answeredByName ?? '–',
              reasons: format.list(reasons.map((reason) => t(`network.reason.${reason}`).toLowerCase())),
            })}
          </p>
          {explanation !== '' && <p className={styles.text}>{explanation}</p>}
        </section>
      )}
      {status === 'published' && (
        <section className={styles.section}>
          <h2>{t('network.difference')}</h2>
          <WordDifference changes={changes} />
          {pageUrl !== null && (
            <p>
              <a href={pageUrl}>{t('network.readPage')}</a>
            </p>
          )}
        </section>
      )}
    </>
  );
};

const OwnActions = ({ contribution: { id, ownerName, status, mayChange } }: { contribution: Contribution }) => {
  const { t } = useTranslation();
  const refresh = [['network']];
  const takeOver = useAction({ act: () => takeOverContribution(id), refresh, onDone: () => showToast(t('network.takenOver')) });
  const withdraw = useAction({ act: () => withdrawContribution(id), refresh, onDone: () => showToast(t('network.withdrawn')) });
  return (
    <div className="row">
      {ownerName === null && (
        <>
          <Tag tone="wait">{t('network.ownerless')}</Tag>
          <Button onPress={() => takeOver.run()} isPending={takeOver.isPending}>
            {t('network.takeOver')}
          </Button>
        </>
      )}
      {mayChange && status !== 'withdrawn' && (
        <Button onPress={() => withdraw.run()} isPending={withdraw.isPending}>
          {t('network.withdraw')}
        </Button>
      )}
    </div>
  );
};

const OwnWords = ({ contribution }: { contribution: Contribution }) => {
  const { t } = useTranslation();
  const { id, title, text, suggestion, revision } = contribution;
  const save = useAction({
    act: (body: Parameters<typeof resendContribution>[1]) => resendContribution(id, body),
    refresh: [['network']],
    toastErrors: false,
    onDone: () => showToast(t('network.sent')),
  });
  const theirs = theirsIn(save.error);
  return (
    <section className={styles.section}>
      <Presence textId={id} />
      <ContributionForm
        initial={{ title, text, suggestion }}
        label={t('network.sendAgain')}
        error={save.error}
        isPending={save.isPending}
        onSave={(words) => save.run({ ...words, revision })}
        conflict={
          theirs === undefined
            ? null
            : (words, take) => (
                <ConflictNotice
                  mine={words}
                  theirs={theirs}
                  onSettle={(settled) => {
                    take({ ...words, ...settled });
                    save.run({ ...words, ...settled, revision: theirs.revision });
                  }}
                />
              )
        }
      />
    </section>
  );
};

const EditorsPart = ({ contribution }: { contribution: Contribution }) => {
  const { t } = useTranslation();
  const take = useAction({ act: () => takeContribution(contribution.id), refresh: [['network']] });
  if (contribution.status === 'taken') return <ContributionEditor contribution={contribution} />;
  if (contribution.status !== 'sent') return null;
  return (
    <section className={styles.section}>
      <div className="row">
        <Button look="primary" onPress={() => take.run()} isPending={take.isPending}>
          {t('network.take')}
        </Button>
      </div>
      <WhyForm contribution={contribution} />
    </section>
  );
};
