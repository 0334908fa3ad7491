/** The three supports stay apart; the toolkit and the graphic manual are kept the same way. */
export const collections = ['method', 'callOff', 'communication', 'toolkit', 'manual'] as const;
export type Collection = (typeof collections)[number];

export const itemKinds = ['page', 'file', 'link'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const useKinds = ['opened', 'fetched'] as const;
export type UseKind = (typeof useKinds)[number];

export const cadences = ['daily', 'weekly'] as const;
export type Cadence = (typeof cadences)[number];

/** Trimmed, in lower case and each once, in the order written. */
export const tidyTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.trim().toLocaleLowerCase('sv')).filter((tag) => tag !== '')),
];
