import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Connection, changeConnection, connectionsQuery } from '../../api/services.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { ConnectionDialog } from './connection-dialog.tsx';
import styles from './services.module.css';

const tones: Record<Connection['carries'], Tone> = { yes: 'good', planned: 'wait', no: 'bad', unknown: 'plain' };

export const ConnectionsTab = () => {
  const { t } = useTranslation();
  const connections = useQuery(connectionsQuery);
  const [opened, setOpened] = useState<Connection | 'new' | null>(null);
  const add = (
    <Button look="primary" onPress={() => setOpened('new')}>
      {t('services.addConnection')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <h2 className="unseen">{t('services.tabs.connections')}</h2>
      <QueryView query={connections}>
        {({ items, touchpoints }) =>
          items.length === 0 ? (
            <EmptyState title={t('services.noConnections')} action={add}>
              <p>{t('services.noConnectionsText')}</p>
            </EmptyState>
          ) : (
            <>
              <p className="soft">{t('services.connectionsLead')}</p>
              <p role="status">
                <b>{t('services.coverage', touchpoints)}</b>
              </p>
              <ConnectionTable items={items} onEdit={setOpened} />
              <div>{add}</div>
            </>
          )
        }
      </QueryView>
      {opened !== null && <ConnectionDialog connection={opened === 'new' ? undefined : opened} onClose={() => setOpened(null)} />}
    </section>
  );
};

const ConnectionTable = ({ items, onEdit }: { items: readonly Connection[]; onEdit: (connection: Connection) => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const refresh = [['service', 'connections']];
  const restore = useAction({
    act: ({ id, revision }: { id: string; revision: number }) => changeConnection(id, { isRemoved: false, revision }),
    refresh,
  });
  const remove = useAction({
    act: ({ id, revision }: Connection) => changeConnection(id, { isRemoved: true, revision }),
    refresh,
    onDone: ({ revision }, { id, name }) => showToast(t('services.removed', { name }), { undo: () => restore.run({ id, revision }) }),
  });
  const columns: Column<Connection>[] = [
    {
      id: 'name',
      head: t('services.connectionName'),
      isRowHead: true,
      cell: ({ name, kind, audiences, yearlyVolume }) => (
        <span className={styles.text}>
          <b>{name}</b>
          <small>
            {[
              t(`services.kind.${kind}`),
              format.list(audiences),
              yearlyVolume === null ? '' : t('services.perYear', { number: format.number(yearlyVolume) }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </small>
        </span>
      ),
    },
    { id: 'organisation', head: t('services.organisation'), cell: ({ organisation }) => organisation.name },
    {
      id: 'carries',
      head: t('services.carriesLabel'),
      cell: ({ carries, how }) => (
        <span className={styles.text}>
          <span>
            <Tag tone={tones[carries]}>{t(`services.carries.${carries}`)}</Tag>
          </span>
          {how !== '' && <small>{how}</small>}
        </span>
      ),
    },
    {
      id: 'change',
      head: <span className="unseen">{t('common.change')}</span>,
      cell: (connection) =>
        connection.isOwn ? (
          <span className="row">
            <Button size="small" onPress={() => onEdit(connection)} aria-label={`${t('common.change')}: ${connection.name}`}>
              {t('common.change')}
            </Button>
            <Button
              size="small"
              look="plain"
              onPress={() => remove.run(connection)}
              aria-label={`${t('common.remove')}: ${connection.name}`}
            >
              {t('common.remove')}
            </Button>
          </span>
        ) : null,
    },
  ];
  return <DataTable caption={t('services.tabs.connections')} columns={columns} rows={items} rowKey={({ id }) => id} />;
};
