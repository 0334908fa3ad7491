import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './proof.module.css';

type JourneyStepProps = {
  title: string;
  /** When it happened, ready to read; null says that nobody knows. */
  when: string | null;
  /** `open` has not happened, or not for this letter. */
  state?: 'done' | 'open';
  children?: ReactNode;
};

export const JourneyStep = ({ title, when, state = 'done', children }: JourneyStepProps) => {
  const { t } = useTranslation();
  return (
    <li className={styles.step} data-state={state}>
      <h2>{title}</h2>
      {state === 'done' && <p className="soft small">{when ?? t('mailbox.journey.timeUnknown')}</p>}
      {children}
    </li>
  );
};

/** Names and numbers for those who want to prove something. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => {
  const { t } = useTranslation();
  return (
    <details className={styles.facts}>
      <summary>{t('mailbox.journey.technical')}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
