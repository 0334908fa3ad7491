/** The kinds of things that a check points at in a text. */
export const findingKinds = ['term', 'spelling', 'officialese', 'longSentence', 'passive'] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * Agreed words and office language are the network's business. A misspelt word may be somebody's name, and a sentence is
 * somebody's draft: of those, others than the writer's own organisation are told the number only.
 */
export const isToldToNetwork = (kind: FindingKind): boolean => kind === 'term' || kind === 'officialese';
