import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CascadeSummary, cascadesQuery } from '../../api/cascade.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag, type Tone } from '../../parts/tag.tsx';
import { useCurrentProgramme } from '../../shell/current-programme.ts';
import { NewCascadeDialog } from './new-cascade-dialog.tsx';

export const cascadeTone: Record<CascadeSummary['status'], Tone> = { draft: 'plain', running: 'info', stopped: 'wait', ended: 'good' };

export const CascadesPage = () => {
  const { t } = useTranslation();
  const cascades = useQuery(cascadesQuery);
  const programme = useCurrentProgramme();
  const [isNew, setIsNew] = useState(false);
  const begin = programme && (
    <Button look="primary" onPress={() => setIsNew(true)}>
      {t('cascade.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('cascade.title')} lead={t('cascade.lead')} actions={begin} />
      <QueryView query={cascades}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('cascade.emptyTitle')}>
              <p>{t('cascade.emptyText')}</p>
            </EmptyState>
          ) : (
            <CascadeTable items={items} />
          )
        }
      </QueryView>
      {isNew && programme && <NewCascadeDialog programmeId={programme.id} onClose={() => setIsNew(false)} />}
    </>
  );
};

const CascadeTable = ({ items }: { items: readonly CascadeSummary[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<CascadeSummary>[] = [
    {
      id: 'title',
      head: t('cascade.columnTitle'),
      isRowHead: true,
      cell: ({ id, title }) => (
        <Link to="/budkavlar/$cascadeId" params={{ cascadeId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'status',
      head: t('cascade.columnStatus'),
      cell: ({ status }) => <Tag tone={cascadeTone[status]}>{t(`cascade.status.${status}`)}</Tag>,
    },
    {
      id: 'passedOn',
      head: t('cascade.columnPassedOn'),
      cell: ({ passedOn, people }) => t('cascade.ofTotal', { done: format.number(passedOn), total: format.number(people) }),
    },
    { id: 'unknown', head: t('cascade.columnUnknown'), isNumber: true, cell: ({ unknown }) => format.number(unknown) },
    { id: 'questions', head: t('cascade.columnQuestions'), isNumber: true, cell: ({ questions }) => format.number(questions) },
    { id: 'lastDay', head: t('cascade.columnLastDay'), cell: ({ lastDay }) => (lastDay === null ? '–' : format.day(lastDay)) },
  ];
  return <DataTable caption={t('cascade.title')} columns={columns} rows={items} rowKey={({ id }) => id} />;
};
