import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.ts';
import { Button } from '../../parts/button.tsx';
import styles from './campaigns.module.css';

export type Theirs = { revision: number; updatedBy: string | null; title: string; message?: string; purpose?: string; benefit?: string };

/** What somebody else saved meanwhile; undefined when that is not what went wrong. */
export const theirsIn = (error: unknown): Theirs | undefined =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Theirs) : undefined;

/** Two people in the same thing: nothing is lost, and the person chooses. */
export const ConflictNotice = ({ theirs, onKeep }: { theirs: Theirs; onKeep: () => void }) => {
  const { t } = useTranslation();
  const said = [theirs.title, theirs.purpose, theirs.message, theirs.benefit].filter((text) => text !== undefined && text !== '');
  return (
    <div role="alert" className={styles.notice}>
      <p>{t('campaigns.conflict', { name: theirs.updatedBy ?? '–' })}</p>
      {said.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <div className="row">
        <Button onPress={onKeep}>{t('campaigns.keepMine')}</Button>
      </div>
    </div>
  );
};
