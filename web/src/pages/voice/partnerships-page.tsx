import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import { answerAsPartner, type Partnership, partnerCampaignsQuery, partnershipsQuery } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextArea } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { phaseTone, useCampaignWords } from '../campaigns/use-campaign-words.ts';
import styles from './voice.module.css';

const answerTone = { asked: 'wait', joined: 'good', declined: 'plain' } as const;

/** For a mailbox operator or a supplier: what the networks it is a partner of have shared. */
export const PartnershipsPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('partners.pageTitle')} lead={t('partners.pageLead')} />
      <QueryView query={useQuery(partnershipsQuery)}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('partners.pageEmptyTitle')}>
              <p>{t('partners.pageEmpty')}</p>
            </EmptyState>
          ) : (
            <div className={styles.main}>
              <Campaigns />
              {items.map((one) => (
                <One key={`${one.serviceName} ${one.host.id}`} partnership={one} />
              ))}
            </div>
          )
        }
      </QueryView>
    </>
  );
};

/** Those that the own organisation has been asked into, over all networks. */
const Campaigns = () => {
  const { t } = useTranslation();
  const { days } = useCampaignWords();
  const campaigns = useQuery(partnerCampaignsQuery).data ?? [];
  if (campaigns.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('partners.campaigns')}</h2>
      <ul className={styles.list}>
        {campaigns.map((campaign) => (
          <li key={campaign.id} className={styles.item}>
            <Link to="/partnerskap/kampanjer/$campaignId" params={{ campaignId: campaign.id }}>
              {campaign.title}
            </Link>
            <span className="row">
              <Tag tone={phaseTone[campaign.phase]}>{t(`campaigns.phase.${campaign.phase}`)}</Tag>
              {campaign.answer !== null && <Tag tone={answerTone[campaign.answer]}>{t(`campaigns.answer.${campaign.answer}`)}</Tag>}
            </span>
            <small className="soft">
              {campaign.lead.name}, {days(campaign)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};

const One = ({ partnership: { serviceName, host, meetings, consultations } }: { partnership: Partnership }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h2>{serviceName}</h2>
      <p className="soft">{t('partners.host', { name: host.name })}</p>
      {meetings.length + consultations.length === 0 && <p>{t('partners.nothing')}</p>}
      {meetings.length > 0 && <h3>{t('partners.meetings')}</h3>}
      <ul className={styles.list}>
        {meetings.map(({ id, title, heldOn, startsAt, place, agenda }) => (
          <li key={id} className={styles.item}>
            <strong>{title}</strong>
            <p>{[`${format.day(heldOn)} ${startsAt}`, place].filter((part) => part !== '').join(' · ')}</p>
            <ol className={styles.assets}>
              {agenda.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      {consultations.length > 0 && <h3>{t('partners.consultations')}</h3>}
      <ul className={styles.list}>
        {consultations.map((consultation) => (
          <Consultation key={consultation.id} consultation={consultation} />
        ))}
      </ul>
    </section>
  );
};

const Consultation = ({ consultation }: { consultation: Partnership['consultations'][number] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, question, background, answerBy, conclusion } = consultation;
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const [answer, setAnswer] = useState(consultation.answer ?? '');
  const send = useAction({
    act: () => answerAsPartner(id, answer),
    refresh: [['partnerships']],
    onDone: () => showToast(t('partners.answered')),
  });
  return (
    <li className={styles.item}>
      <strong>{question}</strong>
      {background !== '' && <p className={styles.text}>{background}</p>}
      <small className="soft">{t('partners.answerBy', { day: format.day(answerBy) })}</small>
      {conclusion !== null && <p className={styles.text}>{conclusion}</p>}
      {conclusion === null && mayWrite && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send.run();
          }}
        >
          <TextArea name={`answer-${id}`} label={t('partners.answer')} value={answer} onChange={setAnswer} rows={3} maxLength={5000} />
          <div className="row">
            <Button type="submit" isPending={send.isPending} isDisabled={answer.trim() === ''}>
              {t('partners.send')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
};
