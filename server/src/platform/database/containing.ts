/** A pattern for `like` that finds what somebody typed anywhere in a text: her per cent signs and underlines are only themselves. */
export const containing = (words: string): string => `%${words.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
