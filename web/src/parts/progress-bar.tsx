import styles from './progress-bar.module.css';

export type Slice = { kind: 'confirmed' | 'delivered' | 'planned' | 'late' | 'failed' | 'unknown'; count: number };

/** Shares of a whole, with the whole sentence for those who do not see the bar. */
export const ProgressBar = ({ slices, total, label }: { slices: readonly Slice[]; total: number; label: string }) => (
  <div className={styles.bar} role="img" aria-label={label}>
    {total > 0 &&
      slices.map(
        ({ kind, count }) => count > 0 && <i key={kind} className={styles[kind]} style={{ width: `${(count / total) * 100}%` }} />,
      )}
  </div>
);
