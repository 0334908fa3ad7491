import { memo } from 'react';
import type { CellState } from '../api/matrix.ts';
import styles from './state-glyph.module.css';

export type Glyph = CellState | 'late';

/** Shape carries the meaning; colour only helps. A late cell shows the diamond whatever has been planned since. */
export const glyphOf = (cell: { state: CellState; late: boolean }): Glyph => (cell.late ? 'late' : cell.state);

const shapes: Record<Glyph, React.ReactNode> = {
  required: <circle cx="11" cy="11" r="7.5" />,
  planned: (
    <>
      <circle cx="11" cy="11" r="7.5" />
      <path d="M11 3.5a7.5 7.5 0 0 1 0 15Z" className={styles.fill} />
    </>
  ),
  delivered: <circle cx="11" cy="11" r="8.5" className={styles.fill} />,
  confirmed: (
    <>
      <rect x="2" y="2" width="18" height="18" rx="5" className={styles.fill} />
      <path d="m6.5 11.4 3 3 6-6.6" className={styles.mark} />
    </>
  ),
  late: (
    <>
      <path d="M11 1.8 20.2 11 11 20.2 1.8 11Z" className={styles.tint} />
      <path d="M11 6.6v5.2M11 14.6v.4" />
    </>
  ),
};

export const StateGlyph = memo(({ state }: { state: Glyph }) => (
  <svg className={`${styles.glyph} ${styles[state]}`} viewBox="0 0 22 22" aria-hidden="true">
    {shapes[state]}
  </svg>
));
