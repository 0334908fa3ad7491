import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispatchersQuery, type RegisterDispatcher, saveDispatcher, sendersQuery } from '../../api/register.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Panel } from './panel.tsx';
import { PartyForm, shortNumber, type Written } from './party-form.tsx';
import styles from './register.module.css';
import { EntryName, RowActions } from './row-actions.tsx';

const SenderChoices = ({ chosen, onChange }: { chosen: readonly string[]; onChange: (senders: string[]) => void }) => {
  const { t } = useTranslation();
  const senders = (useQuery(sendersQuery).data ?? []).filter(({ removedAt }) => removedAt === null);
  if (senders.length === 0) return <p className="soft">{t('register.dispatchers.noSenders')}</p>;
  return (
    <Choices legend={t('register.dispatchers.choose')}>
      <div className={styles.list}>
        {senders.map(({ number, name }) => (
          <Checkbox
            key={number}
            name={`sender-${number}`}
            label={name}
            hint={shortNumber(number)}
            checked={chosen.includes(number)}
            onChange={(isChosen) => onChange(isChosen ? [...chosen, number] : chosen.filter((each) => each !== number))}
          />
        ))}
      </div>
    </Choices>
  );
};

const DispatcherForm = ({ known, onClose }: { known: RegisterDispatcher | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const [value, setValue] = useState<Written>({ organisationNumber: known ? shortNumber(known.number) : '', name: known?.name ?? '' });
  const [senders, setSenders] = useState<string[]>(known?.senders ?? []);
  return (
    <PartyForm
      title={t(known ? 'register.dispatchers.changeTitle' : 'register.dispatchers.add')}
      value={value}
      onChange={setValue}
      isKnown={known !== null}
      act={() => saveDispatcher({ ...value, senders })}
      onClose={onClose}
    >
      {() => <SenderChoices chosen={senders} onChange={setSenders} />}
    </PartyForm>
  );
};

export const Dispatchers = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const dispatchers = useQuery(dispatchersQuery);
  const senders = useQuery(sendersQuery);
  const [open, setOpen] = useState<RegisterDispatcher | 'new' | null>(null);
  const nameOf = (number: string): string => senders.data?.find((sender) => sender.number === number)?.name ?? shortNumber(number);
  const add = (
    <Button look="primary" onPress={() => setOpen('new')}>
      {t('register.dispatchers.add')}
    </Button>
  );
  return (
    <Panel text={t('register.dispatchers.text')} action={dispatchers.data?.length !== 0 && add}>
      <QueryView query={dispatchers}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('register.dispatchers.emptyTitle')} action={add}>
              <p>{t('register.dispatchers.emptyText')}</p>
            </EmptyState>
          ) : (
            <DataTable
              caption={t('register.tab.dispatchers')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', head: t('register.name'), cell: (entry) => <EntryName entry={entry} />, isRowHead: true },
                { id: 'number', head: t('register.number'), cell: ({ number }) => shortNumber(number) },
                {
                  id: 'senders',
                  head: t('register.dispatchers.mayFor'),
                  cell: (entry) => (entry.senders.length === 0 ? t('register.dispatchers.nobody') : format.list(entry.senders.map(nameOf))),
                },
                {
                  id: 'actions',
                  head: <span className="unseen">{t('register.actions')}</span>,
                  cell: (entry) => <RowActions kind="dispatcher" entry={entry} onChange={() => setOpen(entry)} />,
                },
              ]}
            />
          )
        }
      </QueryView>
      {open !== null && <DispatcherForm known={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Panel>
  );
};
