import { useTranslation } from 'react-i18next';
import type { CoverageCounts } from '../../api/coverage.ts';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../parts/data-table.tsx';

type Row = CoverageCounts & { key: string; name: string; onTime?: number };

const measures = ['planned', 'delivered', 'confirmed'] as const;

/** Counts as a fraction of the needs, never as a percentage alone: 87 of 126 says more than 69 %. */
export const CoverageTable = ({ title, head, rows }: { title: string; head: string; rows: readonly Row[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (rows.length === 0) return null;
  const fraction = (part: number, whole: number) => t('matrix.of', { reached: format.number(part), members: format.number(whole) });
  return (
    <section className="wide">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', head, cell: ({ name }) => name, isRowHead: true },
          ...measures.map((measure) => ({
            id: measure,
            head: t(`followUp.${measure}`),
            isNumber: true,
            cell: (row: Row) => fraction(row[measure], row.needs),
          })),
          { id: 'late', head: t('followUp.late'), isNumber: true, cell: ({ late }: Row) => format.number(late) },
        ]}
      />
    </section>
  );
};
