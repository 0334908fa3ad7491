import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerInvitation, type PartnerCampaign, partnerCampaignQuery } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { phaseTone, useCampaignWords } from '../campaigns/use-campaign-words.ts';
import { PartnerShare } from './partner-share.tsx';
import styles from './voice.module.css';

/** A campaign as a partner outside the network reads it: what it is for, its plan, what may be used, and the own share. */
export const PartnerCampaignPage = () => {
  const { campaignId } = useParams({ from: '/staff/partnerskap/kampanjer/$campaignId' });
  return <QueryView query={useQuery(partnerCampaignQuery(campaignId))}>{(data) => <View campaign={data} />}</QueryView>;
};

const View = ({ campaign }: { campaign: PartnerCampaign }) => {
  const { t } = useTranslation();
  const { days } = useCampaignWords();
  const { title, phase, lead, serviceName } = campaign;
  return (
    <>
      <PageHeader
        title={title}
        crumb={<Link to="/partnerskap">{t('partners.pageTitle')}</Link>}
        lead={
          <>
            <Tag tone={phaseTone[phase]}>{t(`campaigns.phase.${phase}`)}</Tag> {days(campaign)} ·{' '}
            {t('partners.campaignBy', { name: lead.name, service: serviceName })}
          </>
        }
      />
      <div className={styles.main}>
        <Answer campaign={campaign} />
        <About campaign={campaign} />
        <Plan campaign={campaign} />
        <Material campaign={campaign} />
        <PartnerShare key={campaign.share.pledgedAt} campaignId={campaign.id} share={campaign.share} />
      </div>
    </>
  );
};

const Answer = ({ campaign: { id, answer, mayAnswer, does } }: { campaign: PartnerCampaign }) => {
  const { t } = useTranslation();
  const send = useAction({
    act: (next: 'joined' | 'declined') => answerInvitation(id, next),
    refresh: [['partnerships'], ['today']],
    onDone: (_, next) => showToast(t(`partners.campaignAnswered.${next}`)),
  });
  return (
    <section className={styles.section}>
      <h2>{t('partners.campaignPart')}</h2>
      <p>{t(`partners.campaignAnswer.${answer ?? 'none'}`)}</p>
      {does !== '' && <p>{t('partners.campaignDoes', { does })}</p>}
      {mayAnswer && (
        <div className="row">
          {answer !== 'joined' && (
            <Button look="primary" isPending={send.isPending} onPress={() => send.run('joined')}>
              {t('partners.join')}
            </Button>
          )}
          {answer !== 'declined' && (
            <Button look={answer === 'joined' ? 'plain' : 'quiet'} isPending={send.isPending} onPress={() => send.run('declined')}>
              {t(answer === 'joined' ? 'partners.leave' : 'partners.decline')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
};

const About = ({ campaign }: { campaign: PartnerCampaign }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { target } = useCampaignWords();
  const { purpose, message, audiences, occasion } = campaign;
  const facts = [
    { head: t('campaigns.purpose'), text: purpose },
    { head: t('campaigns.occasion'), text: occasion ?? '' },
    { head: t('campaigns.targetTitle'), text: target(campaign) },
    { head: t('campaigns.audiences'), text: format.list(audiences) },
    { head: t('campaigns.message'), text: message },
  ].filter(({ text }) => text !== '');
  if (facts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('partners.campaignAbout')}</h2>
      <dl className={styles.facts}>
        {facts.map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Plan = ({ campaign: { activities } }: { campaign: PartnerCampaign }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { days } = useCampaignWords();
  const columns: Column<PartnerCampaign['activities'][number]>[] = [
    {
      id: 'title',
      head: t('campaigns.activity'),
      isRowHead: true,
      cell: ({ title, audiences }) => (
        <>
          {title}
          {audiences.length > 0 && <small className={styles.under}>{format.list(audiences)}</small>}
        </>
      ),
    },
    { id: 'days', head: t('campaigns.columnDays'), cell: ({ from, until }) => days({ startsOn: from, endsOn: until }) },
    { id: 'who', head: t('campaigns.activityWho'), cell: ({ organisation }) => organisation.name },
    {
      id: 'state',
      head: t('campaigns.columnPhase'),
      cell: ({ state }) => (
        <Tag tone={state === 'done' ? 'good' : state === 'planned' ? 'wait' : 'plain'}>{t(`campaigns.activityState.${state}`)}</Tag>
      ),
    },
  ];
  return (
    <section className={styles.section}>
      <h2>{t('partners.campaignPlan')}</h2>
      {activities.length === 0 ? (
        <p className="soft">{t('partners.campaignPlanEmpty')}</p>
      ) : (
        <DataTable caption={t('partners.campaignPlan')} columns={columns} rows={activities} rowKey={({ id }) => id} />
      )}
    </section>
  );
};

const Material = ({ campaign: { id, material } }: { campaign: PartnerCampaign }) => {
  const { t } = useTranslation();
  return (
    <section className={styles.section}>
      <h2>{t('partners.campaignMaterial')}</h2>
      {material.length === 0 && <p className="soft">{t('partners.campaignMaterialEmpty')}</p>}
      <ul className={styles.list}>
        {material.map((one) => (
          <li key={one.id} className={styles.item}>
            {one.figure === null ? (
              <a href={`/v1/partnerships/campaigns/${id}/material/${one.id}`} download={one.fileName ?? undefined}>
                {one.title}
              </a>
            ) : (
              <span>
                {one.title}: <strong>{one.figure}</strong>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
