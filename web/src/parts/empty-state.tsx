import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** An empty page teaches: what belongs here, and the first thing to do. */
export const EmptyState = ({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) => (
  <section className={styles.empty}>
    <h2>{title}</h2>
    {children && <div className={styles.text}>{children}</div>}
    {action && <div className={styles.action}>{action}</div>}
  </section>
);
