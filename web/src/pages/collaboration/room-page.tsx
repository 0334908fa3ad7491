import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Room, roomQuery } from '../../api/collaboration.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { AccessTab } from './access-tab.tsx';
import { ClosedRoom } from './closed-room.tsx';
import { HandOutsTab } from './hand-outs-tab.tsx';
import { HelpTab } from './help-tab.tsx';
import { ManualTab } from './manual-tab.tsx';
import { NotesTab } from './notes-tab.tsx';
import { readRoomTab } from './room-tabs.ts';
import { SupportTab } from './support-tab.tsx';
import { ToolkitTab } from './toolkit-tab.tsx';

export const RoomPage = () => {
  const { t } = useTranslation();
  const room = useQuery(roomQuery);
  const service = room.data?.serviceName;
  return (
    <>
      <PageHeader title={t('collaboration.title')} lead={service === undefined ? undefined : t('collaboration.lead', { service })} />
      <QueryView query={room}>{(data) => (data.hasAccess ? <OpenRoom room={data} /> : <ClosedRoom room={data} />)}</QueryView>
    </>
  );
};

const OpenRoom = ({ room }: { room: Room }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { del = 'support' } = useSearch({ from: '/staff/samarbete' });
  return (
    <Tabs
      label={t('collaboration.tabsLabel')}
      chosen={del}
      onChoose={(id) => void navigate({ to: '/samarbete', search: { del: readRoomTab(id) ?? 'support' }, replace: true })}
      tabs={[
        { id: 'support', label: t('collaboration.tabs.support'), panel: <SupportTab room={room} /> },
        { id: 'toolkit', label: t('collaboration.tabs.toolkit'), panel: <ToolkitTab room={room} /> },
        { id: 'manual', label: t('collaboration.tabs.manual'), panel: <ManualTab room={room} /> },
        { id: 'help', label: t('collaboration.tabs.help'), panel: <HelpTab room={room} /> },
        { id: 'handOuts', label: t('collaboration.tabs.handOuts'), panel: <HandOutsTab room={room} /> },
        { id: 'notes', label: t('collaboration.tabs.notes'), panel: <NotesTab /> },
        { id: 'access', label: t('collaboration.tabs.access'), panel: <AccessTab room={room} /> },
      ]}
    />
  );
};
