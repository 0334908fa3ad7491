import { useEffect, useRef } from 'react';
import styles from './step-heading.module.css';

let shown: string | null = null;

/** Each step is a page to whoever listens: its heading takes focus when one comes to it. */
export const StepHeading = ({ title, sendOut }: { title: string; sendOut: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${sendOut} · Budkavle`;
    if (shown !== null && shown !== title) heading.current?.focus({ preventScroll: true });
    shown = title;
  }, [title, sendOut]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {title}
    </h1>
  );
};
