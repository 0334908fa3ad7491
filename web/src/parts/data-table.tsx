import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export type Column<Row> = { id: string; head: ReactNode; cell: (row: Row) => ReactNode; isNumber?: boolean; isRowHead?: boolean };
type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  isCaptionSeen?: boolean;
};

/**
 * A table on a wide screen, a stack of rows with their headings beside the values on a narrow one.
 * The roles are spelled out because browsers drop a table's meaning when its `display` changes.
 */
export const DataTable = <Row,>({ caption, columns, rows, rowKey, isCaptionSeen = false }: DataTableProps<Row>) => (
  <table className={styles.table} role="table">
    <caption className={isCaptionSeen ? styles.caption : 'unseen'}>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column.id} scope="col" role="columnheader" data-number={column.isNumber || undefined}>
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row, index) => (
        <tr key={rowKey(row, index)} role="row">
          {columns.map((column) => {
            const inner = (
              <>
                <span className={styles.label} aria-hidden="true">
                  {column.head}
                </span>
                <span className={styles.value}>{column.cell(row)}</span>
              </>
            );
            return column.isRowHead ? (
              <th key={column.id} scope="row" role="rowheader">
                {inner}
              </th>
            ) : (
              <td key={column.id} role="cell" data-number={column.isNumber || undefined}>
                {inner}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
