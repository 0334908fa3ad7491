import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import { channelsQuery, type NetworkChannel, removeChannel, restoreChannel } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { AccountsSection } from './accounts-section.tsx';
import { ChannelDialog, channelRefresh } from './channel-dialog.tsx';
import { ChannelProposals } from './channel-proposals.tsx';
import styles from './voice.module.css';

export const ChannelsTab = () => {
  const { t } = useTranslation();
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const [edited, setEdited] = useState<NetworkChannel | 'new' | null>(null);
  return (
    <div className={styles.main}>
      <section className={styles.section}>
        <h2>{t('channels.title')}</h2>
        <p className="soft">{t('channels.text')}</p>
        <QueryView query={useQuery(channelsQuery)}>
          {({ organisations, items }) => (
            <>
              <DataTable
                caption={t('channels.title')}
                rows={organisations}
                rowKey={({ id }) => id}
                columns={[
                  { id: 'name', head: t('channels.organisation'), isRowHead: true, cell: ({ name }) => name },
                  { id: 'existing', head: t('channels.existing'), isNumber: true, cell: ({ existing }) => existing },
                  { id: 'planned', head: t('channels.planned'), isNumber: true, cell: ({ planned }) => planned },
                  { id: 'carrying', head: t('channels.carrying'), isNumber: true, cell: ({ carrying }) => carrying },
                ]}
              />
              {items.length === 0 && <EmptyLine>{t('channels.empty')}</EmptyLine>}
              <ul className={styles.list}>
                {items.map((channel) => (
                  <Channel key={channel.id} channel={channel} onChange={mayWrite && channel.isOwn ? () => setEdited(channel) : null} />
                ))}
              </ul>
            </>
          )}
        </QueryView>
        {mayWrite && (
          <div className="row">
            <Button look="primary" onPress={() => setEdited('new')}>
              {t('channels.add')}
            </Button>
          </div>
        )}
      </section>
      <ChannelProposals />
      <AccountsSection />
      {edited !== null && (
        <ChannelDialog
          key={edited === 'new' ? 'new' : edited.id}
          channel={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
};

const Channel = ({ channel, onChange }: { channel: NetworkChannel; onChange: (() => void) | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, kind, status, plannedFor, carriesService, isShared, address, note, organisation } = channel;
  const restore = useAction({ act: () => restoreChannel(id), refresh: channelRefresh });
  const remove = useAction({
    act: () => removeChannel(id),
    refresh: channelRefresh,
    onDone: () => showToast(t('channels.removed', { name }), { undo: () => restore.run() }),
  });
  const facts = [
    isShared ? t('channels.shared') : organisation.name,
    t(`channels.kind.${kind}`),
    plannedFor === null ? '' : `${t('channels.plannedFor')} ${format.day(plannedFor)}`,
    note,
  ];
  return (
    <li className={styles.item}>
      <h3>
        {name}
        <Tag tone={status === 'existing' ? 'good' : status === 'planned' ? 'info' : 'plain'}>{t(`channels.status.${status}`)}</Tag>
        <Tag tone={carriesService ? 'good' : 'plain'}>{t(carriesService ? 'channels.carries' : 'channels.carriesNot')}</Tag>
      </h3>
      <p className="soft">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {address !== '' && (
        <a href={address} rel="noreferrer">
          {address}
        </a>
      )}
      {onChange !== null && (
        <div className="row">
          <Button size="small" aria-label={`${t('common.change')}: ${name}`} onPress={onChange}>
            {t('common.change')}
          </Button>
          <Button size="small" look="plain" aria-label={`${t('channels.remove')}: ${name}`} onPress={() => remove.run()}>
            {t('channels.remove')}
          </Button>
        </div>
      )}
    </li>
  );
};
