import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { useReadOnly } from './read-only.ts';

type EmptyStateProps = { title: ReactNode; readTitle?: string; children?: ReactNode; action?: ReactNode; reads?: boolean };

/**
 * An empty page teaches: what belongs here, and the first thing to do. Whoever only reads, as in an archive, has nothing to do, and is
 * told only that nothing is here: `readTitle` where the title itself is an invitation. What invites to nothing (`reads`) stays whole.
 */
export const EmptyState = ({ title, readTitle, children, action, reads = false }: EmptyStateProps) => {
  const isOnlyRead = useReadOnly() && !reads;
  return (
    <section className={styles.empty}>
      <h2>{isOnlyRead ? (readTitle ?? title) : title}</h2>
      {children && !isOnlyRead && <div className={styles.text}>{children}</div>}
      {action && !isOnlyRead && <div className={styles.action}>{action}</div>}
    </section>
  );
};
