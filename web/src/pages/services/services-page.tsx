import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serviceQuery } from '../../api/services.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { ConnectionsTab } from './connections-tab.tsx';
import { MentionsTab } from './mentions-tab.tsx';
import { PartsTab } from './parts-tab.tsx';
import { SupportTab } from './support-tab.tsx';

/** What the shared service is made of, and what is connected to it. */
export const ServicesPage = () => {
  const { t } = useTranslation();
  const service = useQuery(serviceQuery);
  const about = service.data?.service ?? null;
  return (
    <>
      <PageHeader
        title={t('services.title')}
        crumb={about === null ? undefined : t('services.host', { service: about.name, host: about.host.name })}
        lead={t('services.lead')}
      />
      <QueryView query={service}>
        {(data) =>
          data.service === null ? (
            <EmptyState title={t('services.none')}>
              <p>{t('services.noneText')}</p>
            </EmptyState>
          ) : (
            <Tabs
              label={t('services.title')}
              tabs={[
                { id: 'parts', label: t('services.tabs.parts'), panel: <PartsTab parts={data.parts} isHost={data.service.isHost} /> },
                {
                  id: 'support',
                  label: t('services.tabs.support'),
                  panel: <SupportTab levels={data.support} isHost={data.service.isHost} />,
                },
                { id: 'connections', label: t('services.tabs.connections'), panel: <ConnectionsTab /> },
                { id: 'mentions', label: t('services.tabs.mentions'), panel: <MentionsTab /> },
              ]}
            />
          )
        }
      </QueryView>
    </>
  );
};
