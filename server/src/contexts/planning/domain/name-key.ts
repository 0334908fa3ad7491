/** What makes two names the same, whatever case and spaces. Done here, not in SQL: a database may have a collation that knows no Å, Ä and Ö. */
export const nameKey = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
