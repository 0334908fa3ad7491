const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A date as people write it in a plan, as YYYY-MM-DD; null when it is none. A bare month means its last day. */
export function readDate(text: string): string | null {
  const plain = text
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/^(?:senast|innan|före|by|before|no later than)\s+/u, '');
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[t ].*)?$/u.exec(plain);
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const dotted = /^(\d{1,2})[./](\d{1,2})[./ ](\d{4})$/u.exec(plain);
  if (dotted) return toDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(plain);
  if (compact) return toDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const worded = /^(?:den )?(?:(\d{1,2})(?::?[ae]|st|nd|rd|th)?\.? )?(\p{L}{3,9})\.?,? (\d{4})$/u.exec(plain);
  return worded ? toDate(Number(worded[3]), monthOf(worded[2] ?? ''), worded[1] === undefined ? null : Number(worded[1])) : null;
}

function monthOf(word: string): number {
  if (word.startsWith('oct')) return 10;
  if (/^(?:maj|may)$/u.test(word)) return 5;
  return MONTHS.findIndex((month, index) => index !== 4 && word.startsWith(month)) + 1;
}

function toDate(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12 || year < 1900) return null;
  const lastDay =
    [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  const chosen = day ?? lastDay;
  if (chosen < 1 || chosen > lastDay) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(chosen).padStart(2, '0')}`;
}
