import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.ts';
import { TextConflict } from '../../parts/text-conflict.tsx';

export type Theirs = { title: string; text: string; updatedBy: string | null; revision: number };

/** What somebody else saved meanwhile; undefined when that is not what went wrong. */
export const theirsIn = (error: unknown): Theirs | undefined =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Theirs) : undefined;

type Words = { title: string; text: string };
type NoticeProps = { mine: Words; theirs: Theirs; onSettle: (words: Words) => void };

/** Two people in the same contribution: title and text are put together as the second one chooses. */
export const ConflictNotice = ({ mine, theirs, onSettle }: NoticeProps) => {
  const { t } = useTranslation();
  return (
    <TextConflict
      savedBy={theirs.updatedBy}
      fields={[
        { name: 'title', label: t('network.contributionTitle'), mine: mine.title, theirs: theirs.title },
        { name: 'text', label: t('network.contributionText'), mine: mine.text, theirs: theirs.text },
      ]}
      onSettle={onSettle}
    />
  );
};
