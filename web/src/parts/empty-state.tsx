import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { useReadOnly } from './read-only.ts';

type EmptyStateProps = { title: ReactNode; archiveTitle?: string; children?: ReactNode; action?: ReactNode; reads?: boolean };

/**
 * An empty page teaches: what belongs here, and the first thing to do. In an archive there is nothing to do, so it says only that nothing
 * is here: `archiveTitle` where the title itself is an invitation. What invites to nothing (`reads`) stays whole.
 */
export const EmptyState = ({ title, archiveTitle, children, action, reads = false }: EmptyStateProps) => {
  const isArchive = useReadOnly() && !reads;
  return (
    <section className={styles.empty}>
      <h2>{isArchive ? (archiveTitle ?? title) : title}</h2>
      {children && !isArchive && <div className={styles.text}>{children}</div>}
      {action && !isArchive && <div className={styles.action}>{action}</div>}
    </section>
  );
};
