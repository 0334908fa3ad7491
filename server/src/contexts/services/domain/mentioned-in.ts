const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').toLocaleLowerCase('sv');

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Whether a text names it, as whole words, or leads to its address. */
export const isMentionedIn = (text: string, { name, url }: { name: string; url: string }): boolean => {
  const within = plain(text);
  if (url !== '' && within.includes(plain(url))) return true;
  return new RegExp(String.raw`(?<![\p{L}\d])${escape(plain(name))}(?![\p{L}\d])`, 'u').test(within);
};
