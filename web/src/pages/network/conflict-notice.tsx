import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.ts';
import { Button } from '../../parts/button.tsx';
import styles from './network.module.css';

export type Theirs = { title: string; text: string; updatedBy: string | null; revision: number };

/** What somebody else saved meanwhile; undefined when that is not what went wrong. */
export const theirsIn = (error: unknown): Theirs | undefined =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Theirs) : undefined;

type NoticeProps = { theirs: Theirs; onKeep: () => void; onTake: () => void };

/** Two people in the same text: nothing is lost, and the person chooses. */
export const ConflictNotice = ({ theirs, onKeep, onTake }: NoticeProps) => {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.item}>
      <p>{t('network.conflict', { name: theirs.updatedBy ?? '–' })}</p>
      <p>
        <strong>{t('network.theirTitle', { title: theirs.title })}</strong>
      </p>
      <p className={styles.text}>{theirs.text}</p>
      <div className="row">
        <Button onPress={onKeep}>{t('network.keepMine')}</Button>
        <Button onPress={onTake}>{t('network.useTheirs')}</Button>
      </div>
    </div>
  );
};
