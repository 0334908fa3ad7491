import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countsQuery, type RegisterCount } from '../../api/register.ts';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Panel } from './panel.tsx';
import { shortNumber } from './party-form.tsx';

const senderKinds = ['asked', 'reachable'] as const;
const operatorKinds = ['accounts', 'registered', 'deregistered', 'movedIn', 'movedOut'] as const;
type Kind = RegisterCount['kind'];

const weekChoices = { '4': 'month', '26': 'half', '52': 'year' } as const;
type Weeks = keyof typeof weekChoices;

type Line = { key: string; week: string; name: string; number: string; counts: Partial<Record<Kind, number>> };

/** One line per week and organisation, with a column per kind. */
const linesOf = (items: readonly RegisterCount[], kinds: readonly Kind[]): Line[] => {
  const lines = new Map<string, Line>();
  for (const { week, number, name, kind, count } of items) {
    if (!kinds.includes(kind)) continue;
    const key = `${week} ${number}`;
    const line = lines.get(key) ?? { key, week, name, number, counts: {} };
    line.counts[kind] = count;
    lines.set(key, line);
  }
  return [...lines.values()];
};

const CountTable = ({ title, items, kinds }: { title: string; items: readonly RegisterCount[]; kinds: readonly Kind[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = linesOf(items, kinds);
  if (lines.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', head: t('register.name'), cell: ({ name, number }) => name || shortNumber(number), isRowHead: true },
          { id: 'week', head: t('register.counts.week'), cell: ({ week }) => t('register.counts.weekOf', { day: format.day(week) }) },
          ...kinds.map((kind) => ({
            id: kind,
            head: t(`register.counts.kind.${kind}`),
            cell: ({ counts }: Line) => (counts[kind] === undefined ? '–' : format.number(counts[kind])),
            isNumber: true,
          })),
        ]}
      />
    </section>
  );
};

export const Counts = () => {
  const { t } = useTranslation();
  const [weeks, setWeeks] = useState<Weeks>('4');
  const counts = useQuery(countsQuery(Number(weeks)));
  const address = (end: string): string => `/v1/open-data/register-counts${end}?weeks=${weeks}`;
  return (
    <Panel
      text={t('register.counts.text')}
      action={
        <FilterField
          name="weeks"
          label={t('register.counts.weeks')}
          value={weeks}
          onChange={setWeeks}
          options={(Object.keys(weekChoices) as Weeks[]).map((value) => ({
            value,
            label: t(`register.counts.weekChoices.${weekChoices[value]}`),
          }))}
        />
      }
    >
      <QueryView query={counts}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('register.counts.emptyTitle')}>
              <p>{t('register.counts.emptyText')}</p>
            </EmptyState>
          ) : (
            <>
              <CountTable title={t('register.counts.byOperator')} items={items} kinds={operatorKinds} />
              <CountTable title={t('register.counts.bySender')} items={items} kinds={senderKinds} />
            </>
          )
        }
      </QueryView>
      <p>
        <a href={address('.csv')} download>
          {t('register.counts.csv')}
        </a>
        {' · '}
        <a href={address('')}>{t('register.counts.json')}</a>
      </p>
    </Panel>
  );
};
