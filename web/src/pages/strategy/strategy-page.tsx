import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.ts';
import { documentsQuery } from '../../api/strategy.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { BenefitsTab } from './benefits-tab.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { DecisionsTab } from './decisions-tab.tsx';
import { DocumentsTab } from './documents-tab.tsx';
import { GoalsTab } from './goals-tab.tsx';
import { readStrategyTab } from './strategy-tabs.ts';
import { WatchTab } from './watch-tab.tsx';

export const StrategyPage = () => {
  const { t } = useTranslation();
  const documents = useQuery(documentsQuery);
  const isAlone = documents.error instanceof ProblemError && documents.error.code === 'noNetwork';
  const service = documents.data?.serviceName;
  if (isAlone)
    return (
      <>
        <PageHeader title={t('strategy.title')} lead={t('strategy.leadAlone')} />
        <BenefitsTab />
      </>
    );
  return (
    <>
      <PageHeader title={t('strategy.title')} lead={service === undefined ? undefined : t('strategy.lead', { service })} />
      <QueryView query={documents}>{(data) => <StrategyTabsView documents={data} />}</QueryView>
    </>
  );
};

type Listed = Parameters<typeof DocumentsTab>[0];

const StrategyTabsView = ({ documents }: { documents: Listed['documents'] }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { del = 'documents' } = useSearch({ from: '/staff/strategi' });
  return (
    <Tabs
      label={t('strategy.tabsLabel')}
      chosen={del}
      onChoose={(id) => void navigate({ to: '/strategi', search: { del: readStrategyTab(id) ?? 'documents' }, replace: true })}
      tabs={[
        { id: 'documents', label: t('strategy.tabs.documents'), panel: <DocumentsTab documents={documents} /> },
        { id: 'goals', label: t('strategy.tabs.goals'), panel: <GoalsTab /> },
        { id: 'benefits', label: t('strategy.tabs.benefits'), panel: <BenefitsTab /> },
        { id: 'decisions', label: t('strategy.tabs.decisions'), panel: <DecisionsTab /> },
        { id: 'changes', label: t('strategy.tabs.changes'), panel: <ChangesTab /> },
        { id: 'watch', label: t('strategy.tabs.watch'), panel: <WatchTab /> },
      ]}
    />
  );
};
