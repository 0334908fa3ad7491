import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import styles from './chip.module.css';

/** A filter that is on or off. */
export const Chip = ({ isOn, onToggle, children }: { isOn: boolean; onToggle: (isOn: boolean) => void; children: ReactNode }) => (
  <ToggleButton className={styles.chip} isSelected={isOn} onChange={onToggle}>
    {children}
  </ToggleButton>
);

export const ChipRow = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles.row} role="group" aria-label={label}>
    {children}
  </div>
);
