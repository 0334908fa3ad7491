import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GiveAways, giveAwaysQuery, moveOrder, type Room, roomKey } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';
import { GiveAwayDialog, OrderDialog } from './give-away-dialogs.tsx';

type GiveAway = GiveAways['items'][number];
type Order = GiveAways['orders'][number];

export const GiveAwaysSection = ({ room }: { room: Room }) => {
  const { t } = useTranslation();
  const [ordering, setOrdering] = useState<GiveAway | null>(null);
  const [open, setOpen] = useState<GiveAway | 'new' | null>(null);
  const giveAways = useQuery(giveAwaysQuery);
  return (
    <section className={styles.section}>
      <h2>{t('collaboration.giveAways')}</h2>
      <QueryView query={giveAways}>
        {({ items, orders, isOwner }) => (
          <>
            {items.length === 0 && <p>{t('collaboration.giveAwaysEmpty')}</p>}
            <ul className={styles.list}>
              {items.map((one) => (
                <Row
                  key={one.id}
                  giveAway={one}
                  onOrder={room.mayWrite && one.stock > 0 ? () => setOrdering(one) : undefined}
                  onChange={isOwner ? () => setOpen(one) : undefined}
                />
              ))}
            </ul>
            {isOwner && (
              <div className="row">
                <Button onPress={() => setOpen('new')}>{t('collaboration.giveAwayNew')}</Button>
              </div>
            )}
            {orders.length > 0 && <Orders orders={orders} mayWrite={room.mayWrite} />}
          </>
        )}
      </QueryView>
      {ordering !== null && <OrderDialog giveAway={ordering} onClose={() => setOrdering(null)} />}
      {open !== null && <GiveAwayDialog giveAway={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
};

type RowProps = { giveAway: GiveAway; onOrder: (() => void) | undefined; onChange: (() => void) | undefined };

const Row = ({ giveAway: { name, description, stock }, onOrder, onChange }: RowProps) => {
  const { t } = useTranslation();
  return (
    <li className={styles.item}>
      <h3>
        {name} <Tag tone={stock === 0 ? 'bad' : 'plain'}>{t('collaboration.giveAwayLeft', { count: stock })}</Tag>
      </h3>
      {description !== '' && <p>{description}</p>}
      <div className="row">
        {onOrder && (
          <Button size="small" aria-label={t('collaboration.orderTitle', { name })} onPress={onOrder}>
            {t('collaboration.order')}
          </Button>
        )}
        {onChange && (
          <Button size="small" look="plain" aria-label={t('collaboration.giveAwayChange', { name })} onPress={onChange}>
            {t('collaboration.giveAwayChangeShort')}
          </Button>
        )}
      </div>
    </li>
  );
};

const tones = { ordered: 'wait', sent: 'info', received: 'good', cancelled: 'plain' } as const;

const Orders = ({ orders, mayWrite }: { orders: readonly Order[]; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Order>[] = [
    { id: 'what', head: t('collaboration.orderWhat'), isRowHead: true, cell: ({ number, name }) => `${format.number(number)} ${name}` },
    {
      id: 'for',
      head: t('collaboration.orderFor'),
      cell: ({ organisation, address }) => (
        <>
          {organisation.name}
          <br />
          <span className="soft small">{address}</span>
        </>
      ),
    },
    { id: 'when', head: t('collaboration.versionWhen'), cell: ({ orderedAt }) => format.recent(orderedAt) },
    {
      id: 'status',
      head: t('groupPlan.taskStatus'),
      cell: (order) => (
        <>
          <Tag tone={tones[order.status]}>{t(`collaboration.orderStatus.${order.status}`)}</Tag> {mayWrite && <Moves order={order} />}
        </>
      ),
    },
  ];
  return (
    <>
      <h3>{t('collaboration.orders')}</h3>
      <DataTable caption={t('collaboration.ordersCaption')} columns={columns} rows={orders} rowKey={({ id }) => id} />
    </>
  );
};

const Moves = ({ order: { id, next } }: { order: Order }) => {
  const { t } = useTranslation();
  const move = useAction({ act: (to: Order['status']) => moveOrder(id, to), refresh: [[...roomKey, 'giveAways']] });
  return (
    <span className="row">
      {next.map((to) => (
        <Button key={to} size="small" look={to === 'cancelled' ? 'plain' : 'quiet'} isPending={move.isPending} onPress={() => move.run(to)}>
          {t(`collaboration.orderMove.${to}`)}
        </Button>
      ))}
    </span>
  );
};
