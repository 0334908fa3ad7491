import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RegisterSender, saveSender, sendersQuery } from '../../api/register.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Panel } from './panel.tsx';
import { PartyForm, shortNumber, type Written } from './party-form.tsx';
import { EntryName, RowActions } from './row-actions.tsx';

const SenderForm = ({ known, onClose }: { known: RegisterSender | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const [value, setValue] = useState<Written>({ organisationNumber: known ? shortNumber(known.number) : '', name: known?.name ?? '' });
  return (
    <PartyForm
      title={t(known ? 'register.senders.changeTitle' : 'register.senders.add')}
      value={value}
      onChange={setValue}
      isKnown={known !== null}
      act={() => saveSender(value)}
      onClose={onClose}
    />
  );
};

export const Senders = () => {
  const { t } = useTranslation();
  const senders = useQuery(sendersQuery);
  const [open, setOpen] = useState<RegisterSender | 'new' | null>(null);
  const add = (
    <Button look="primary" onPress={() => setOpen('new')}>
      {t('register.senders.add')}
    </Button>
  );
  return (
    <Panel text={t('register.senders.text')} action={senders.data?.length !== 0 && add}>
      <QueryView query={senders}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('register.senders.emptyTitle')} action={add}>
              <p>{t('register.senders.emptyText')}</p>
            </EmptyState>
          ) : (
            <DataTable
              caption={t('register.tab.senders')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', head: t('register.name'), cell: (entry) => <EntryName entry={entry} />, isRowHead: true },
                { id: 'number', head: t('register.number'), cell: ({ number }) => shortNumber(number) },
                {
                  id: 'actions',
                  head: <span className="unseen">{t('register.actions')}</span>,
                  cell: (entry) => <RowActions kind="sender" entry={entry} onChange={() => setOpen(entry)} />,
                },
              ]}
            />
          )
        }
      </QueryView>
      {open !== null && <SenderForm known={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Panel>
  );
};
