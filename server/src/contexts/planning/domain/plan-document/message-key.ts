const DASHES = /[\u2010-\u2015\u2212]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u00B4`]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB]/g;

/** What makes two messages the same: the words, not how they were typed. */
export function messageKey(title: string): string {
  return title
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?…]{1,20}$/u, '')
    .toLocaleLowerCase('sv');
}
