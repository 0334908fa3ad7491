import type { LetterSummary } from '../../api/mailbox.ts';

export type LetterGroup = { key: string; letters: LetterSummary[] };

/** Unread ones first under one heading, the rest by the month they came. */
export const groupLetters = (letters: readonly LetterSummary[]): { fresh: LetterSummary[]; months: LetterGroup[] } => {
  const fresh = letters.filter(({ isRead }) => !isRead);
  const byMonth = Map.groupBy(
    letters.filter(({ isRead }) => isRead),
    ({ receivedAt }) => receivedAt.slice(0, 7),
  );
  return { fresh, months: [...byMonth].map(([key, list]) => ({ key, letters: list })) };
};

export type PartOfDay = 'night' | 'morning' | 'day' | 'evening';

export const partOfDay = (hour: number): PartOfDay => {
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 10) return 'morning';
  return hour < 18 ? 'day' : 'evening';
};
