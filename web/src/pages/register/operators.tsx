import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { operatorsQuery, type RegisterOperator } from '../../api/register.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { OperatorForm } from './operator-form.tsx';
import { Panel } from './panel.tsx';
import { shortNumber } from './party-form.tsx';
import styles from './register.module.css';
import { EntryName, RowActions } from './row-actions.tsx';

export const Operators = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const operators = useQuery(operatorsQuery);
  const [open, setOpen] = useState<RegisterOperator | 'new' | null>(null);
  const add = (
    <Button look="primary" onPress={() => setOpen('new')}>
      {t('register.operators.add')}
    </Button>
  );
  return (
    <Panel text={t('register.operators.text')} action={operators.data?.length !== 0 && add}>
      <QueryView query={operators}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('register.operators.emptyTitle')} action={add}>
              <p>{t('register.operators.emptyText')}</p>
            </EmptyState>
          ) : (
            <DataTable
              caption={t('register.tab.operators')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'name', head: t('register.name'), cell: (entry) => <EntryName entry={entry} />, isRowHead: true },
                { id: 'number', head: t('register.number'), cell: ({ number }) => shortNumber(number) },
                { id: 'domain', head: t('register.operators.domain'), cell: ({ domains }) => domains.join(', ') },
                {
                  id: 'address',
                  head: t('register.operators.serviceAddress'),
                  cell: ({ serviceAddress }) => <span className={styles.code}>{serviceAddress}</span>,
                },
                { id: 'accounts', head: t('register.operators.accounts'), cell: ({ accounts }) => format.number(accounts), isNumber: true },
                {
                  id: 'actions',
                  head: <span className="unseen">{t('register.actions')}</span>,
                  cell: (entry) => <RowActions kind="operator" entry={entry} onChange={() => setOpen(entry)} />,
                },
              ]}
            />
          )
        }
      </QueryView>
      {open !== null && <OperatorForm known={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Panel>
  );
};
