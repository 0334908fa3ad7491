import { useTranslation } from 'react-i18next';
import type { WholeItem } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';

type Row = WholeItem['use'][number];

/** Used or not, an organisation a row: those who have not are seen as well. */
export const UseTable = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: number): string => (value === 0 ? '–' : format.number(value));
  const columns: Column<Row>[] = [
    { id: 'name', head: t('collaboration.useOrganisation'), isRowHead: true, cell: ({ organisation }) => organisation.name },
    {
      id: 'people',
      head: t('collaboration.usePeople'),
      isNumber: true,
      cell: ({ people }) => (people === 0 ? t('collaboration.useNot') : number(people)),
    },
    { id: 'opened', head: t('collaboration.useOpened'), isNumber: true, cell: ({ opened }) => number(opened) },
    { id: 'fetched', head: t('collaboration.useFetched'), isNumber: true, cell: ({ fetched }) => number(fetched) },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ organisation }) => organisation.id} />;
};
