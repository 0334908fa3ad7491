/** What an audience should reach: know of, understand, can do. Each includes the ones before it. */
export const knowledgeLevels = ['know', 'understand', 'canDo'] as const;
export type KnowledgeLevel = (typeof knowledgeLevels)[number];

export const isAtLeast = (reached: KnowledgeLevel, wanted: KnowledgeLevel): boolean =>
  knowledgeLevels.indexOf(reached) >= knowledgeLevels.indexOf(wanted);
