import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignsQuery } from '../../api/campaigns.ts';
import { mayDo } from '../../api/session.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import { readCampaignsTab } from './campaigns-tabs.ts';
import { DigestTab } from './digest-tab.tsx';
import { ListTab } from './list-tab.tsx';
import { NewIdeaDialog } from './new-idea-dialog.tsx';
import { OccasionsTab } from './occasions-tab.tsx';
import { YearTab } from './year-tab.tsx';

export const CampaignsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { del = 'list' } = useSearch({ from: '/staff/kampanjer' });
  const campaigns = useQuery(campaignsQuery);
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const [isNew, setIsNew] = useState(false);
  const newButton = mayWrite && campaigns.isSuccess && (
    <Button look="primary" onPress={() => setIsNew(true)}>
      {t('campaigns.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('campaigns.title')} lead={t('campaigns.lead')} actions={newButton} />
      <QueryView query={campaigns}>
        {(data) => (
          <Tabs
            label={t('campaigns.tabsLabel')}
            chosen={del}
            onChoose={(id) => void navigate({ to: '/kampanjer', search: { del: readCampaignsTab(id) ?? 'list' }, replace: true })}
            tabs={[
              { id: 'list', label: t('campaigns.tabs.list'), panel: <ListTab campaigns={data} /> },
              { id: 'year', label: t('campaigns.tabs.year'), panel: <YearTab items={data.items} /> },
              { id: 'occasions', label: t('campaigns.tabs.occasions'), panel: <OccasionsTab mayWrite={mayWrite} /> },
              ...(data.isEditor ? [{ id: 'digest', label: t('campaigns.tabs.digest'), panel: <DigestTab /> }] : []),
            ]}
          />
        )}
      </QueryView>
      {isNew && <NewIdeaDialog onClose={() => setIsNew(false)} />}
    </>
  );
};
