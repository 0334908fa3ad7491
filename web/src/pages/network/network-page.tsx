import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { networkQuery } from '../../api/network.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { ChannelsTab } from '../voice/channels-tab.tsx';
import { PartnersTab } from '../voice/partners-tab.tsx';
import { WaitingTab } from '../voice/waiting-tab.tsx';
import { AskingTab } from './asking-tab.tsx';
import { ContributionsTab } from './contributions-tab.tsx';
import { DirectoryTab } from './directory-tab.tsx';
import { MeetingsTab } from './meetings-tab.tsx';
import { readNetworkTab } from './network-tabs.ts';

export const NetworkPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { del = 'directory' } = useSearch({ from: '/staff/natverk' });
  const network = useQuery(networkQuery);
  const service = network.data?.serviceName;
  return (
    <>
      <PageHeader title={t('network.title')} lead={service === undefined ? undefined : t('network.lead', { service })} />
      <QueryView query={network}>
        {(data) => (
          <Tabs
            label={t('network.tabsLabel')}
            chosen={del}
            onChoose={(id) => void navigate({ to: '/natverk', search: { del: readNetworkTab(id) ?? 'directory' }, replace: true })}
            tabs={[
              { id: 'directory', label: t('network.tabs.directory'), panel: <DirectoryTab network={data} /> },
              { id: 'contributions', label: t('network.tabs.contributions'), panel: <ContributionsTab isEditor={data.isEditor} /> },
              { id: 'meetings', label: t('network.tabs.meetings'), panel: <MeetingsTab /> },
              { id: 'asking', label: t('network.tabs.asking'), panel: <AskingTab /> },
              { id: 'channels', label: t('channels.tab'), panel: <ChannelsTab /> },
              { id: 'waiting', label: t('waiting.tab'), panel: <WaitingTab /> },
              { id: 'partners', label: t('partners.tab'), panel: <PartnersTab /> },
            ]}
          />
        )}
      </QueryView>
    </>
  );
};
