import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOwnership, type Campaign, campaignQuery } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AboutSection } from './about-section.tsx';
import { BudgetSection } from './budget-section.tsx';
import styles from './campaigns.module.css';
import { readCampaignSection } from './campaigns-tabs.ts';
import { CheckSection } from './check-section.tsx';
import { EvaluationSection } from './evaluation-section.tsx';
import { PhaseSteps } from './phase-steps.tsx';
import { PlanSection } from './plan-section.tsx';
import { phaseTone, useCampaignWords } from './use-campaign-words.ts';

export const CampaignPage = () => {
  const { campaignId } = useParams({ from: '/staff/kampanjer/$campaignId' });
  const campaign = useQuery(campaignQuery(campaignId));
  return <QueryView query={campaign}>{(data) => <CampaignView key={data.id} campaign={data} />}</QueryView>;
};

const CampaignView = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const format = useFormat();
  const { days } = useCampaignWords();
  const { del = 'about' } = useSearch({ from: '/staff/kampanjer/$campaignId' });
  const { id, title, phase, lead, parties } = campaign;
  const owners = [
    lead.name,
    ...parties.flatMap(({ organisation, answer, isPartner }) => (answer === 'joined' && !isPartner ? (organisation?.name ?? []) : [])),
  ];
  const panels = {
    about: <AboutSection campaign={campaign} />,
    plan: <PlanSection campaign={campaign} />,
    budget: <BudgetSection campaign={campaign} />,
    check: <CheckSection campaign={campaign} />,
    evaluation: <EvaluationSection key={phase} campaign={campaign} />,
  };
  return (
    <>
      <PageHeader
        title={title}
        crumb={<Crumbs campaign={campaign} />}
        lead={
          <>
            <Tag tone={phaseTone[phase]}>{t(`campaigns.phase.${phase}`)}</Tag> {days(campaign)} · {format.list(owners)}
          </>
        }
      />
      {campaign.isAsked && <Asked campaign={campaign} />}
      <PhaseSteps campaign={campaign} />
      <Tabs
        label={t('campaigns.sections')}
        chosen={del}
        onChoose={(section) =>
          void navigate({
            to: '/kampanjer/$campaignId',
            params: { campaignId: id },
            search: { del: readCampaignSection(section) ?? 'about' },
            replace: true,
          })
        }
        tabs={(['about', 'plan', 'budget', 'check', 'evaluation'] as const).map((section) => ({
          id: section,
          label: t(`campaigns.section.${section}`),
          panel: panels[section],
        }))}
      />
    </>
  );
};

/** Strategy, yearly plan, campaign: where it belongs, and the way up. */
const Crumbs = ({ campaign: { year } }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const day = `${year.year}-01-01`;
  return (
    <nav aria-label={t('campaigns.crumbs')}>
      <ul className={styles.crumbs}>
        <li>
          <Link to="/strategi" search={{ del: 'goals' }}>
            {t('campaigns.crumbStrategy')}
          </Link>
        </li>
        <li>
          <Link to="/kalender" search={{ flik: 'arsplaner', dag: day }}>
            {t(year.isPublished ? 'campaigns.crumbYear' : 'campaigns.crumbYearMissing', { year: year.year })}
          </Link>
        </li>
        <li>
          <Link to="/kampanjer">{t('campaigns.title')}</Link>
        </li>
      </ul>
    </nav>
  );
};

const Asked = ({ campaign: { id, lead } }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const answer = useAction({
    act: (value: 'joined' | 'declined') => answerOwnership(id, value),
    refresh: [['campaigns']],
    onDone: (_, value) => showToast(t(value === 'joined' ? 'campaigns.joined' : 'campaigns.notJoined')),
  });
  return (
    <section className={styles.notice}>
      <p>{t('campaigns.joinAsk', { name: lead.name })}</p>
      <div className="row">
        <Button look="primary" isPending={answer.isPending} onPress={() => answer.run('joined')}>
          {t('campaigns.joinYes')}
        </Button>
        <Button isPending={answer.isPending} onPress={() => answer.run('declined')}>
          {t('campaigns.joinNo')}
        </Button>
      </div>
    </section>
  );
};
