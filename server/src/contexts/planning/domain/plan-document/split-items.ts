const BULLET_START = /^\s*(?:[-–—•*·▪●○◦✓■]|\d{1,2}[.)])\s+/u;

/** Several messages on one line or in one cell: by line break, semicolon or bullet, never by a lone comma. */
export function splitItems(text: string): string[] {
  return text
    .split(/\n|;|\s[•▪●·]\s/u)
    .map((part) => part.replace(BULLET_START, '').trim())
    .filter((part) => part !== '');
}

/** "Nya taxor, sorteringsregler och tidplan" is a list; "Vi bygger om, men badet är öppet" is not. */
export function splitAtCommas(text: string): string[] | null {
  if (/[.!?:]\s|\s(?:men|att|som|när|eftersom|så|but|that|which|when|because|so)\s/iu.test(text)) return null;
  const parts = text.replace(/[.\s]+$/u, '').split(/\s*,\s*(?:(?:och|samt|and)\s+)?/iu);
  const last = parts.at(-1) ?? '';
  const pair = /^(.+?)\s+(?:och|samt|and)\s+(.+)$/iu.exec(last);
  const all = pair?.[1] && pair[2] && parts.length >= 2 ? [...parts.slice(0, -1), pair[1], pair[2]] : parts;
  const short = all.every((part) => part !== '' && part.split(/\s+/u).length <= 6);
  return all.length >= 3 && short ? all.map((part) => part.slice(0, 1).toLocaleUpperCase('sv') + part.slice(1)) : null;
}
