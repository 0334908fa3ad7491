export const contributionStatuses = ['sent', 'taken', 'returned', 'declined', 'published', 'withdrawn'] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];

/** Why the editor-in-chief changed, returned or declined it. */
export const editReasons = ['language', 'tone', 'length', 'facts', 'other'] as const;
export type EditReason = (typeof editReasons)[number];

/** Waits for the editor-in-chief. */
export const isWaiting = (status: ContributionStatus): boolean => status === 'sent' || status === 'taken';

/** The contributor may still change it: nobody has begun to edit, or it has come back. */
export const isInOwnHands = (status: ContributionStatus): boolean => status === 'sent' || status === 'returned' || status === 'withdrawn';

const hourMs = 3_600_000;

/** Whole hours from the sending to the answer; to now while it waits. */
export const hoursBetween = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / hourMs));

/** The middle of what contributors have waited, in hours; null before the first answer. */
export const median = (hours: readonly number[]): number | null => {
  const sorted = hours.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Plain text as a public page: an empty line parts paragraphs, lines that begin with a dash or a bullet are a list. */
export const textAsHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      const isList = lines.every((line) => /^[-–•*]\s+/.test(line));
      if (!isList) return `<p>${lines.map(escape).join('<br>')}</p>`;
      return `<ul>${lines.map((line) => `<li>${escape(line.replace(/^[-–•*]\s+/, ''))}</li>`).join('')}</ul>`;
    })
    .join('\n');
