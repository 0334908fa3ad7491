import type { ReactNode } from 'react';
import styles from './score.module.css';

export type Figure = { value: ReactNode; label: ReactNode; tone?: 'bad' | undefined };

export const Score = ({ figures }: { figures: readonly Figure[] }) => (
  <dl className={styles.score}>
    {figures.map(({ value, label, tone }, index) => (
      <div key={index} data-tone={tone}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
