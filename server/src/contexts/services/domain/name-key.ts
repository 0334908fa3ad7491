/** The name without differences in case and spaces: the same key is the same name. */
export const nameKey = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('sv');
