import type { ReactNode } from 'react';
import styles from './register.module.css';

/** One part of the register: what it is, and what one can do first. */
export const Panel = ({ text, action, children }: { text: ReactNode; action?: ReactNode; children: ReactNode }) => (
  <div className={styles.panel}>
    <div className={styles.top}>
      <p className="soft">{text}</p>
      {action}
    </div>
    {children}
  </div>
);
