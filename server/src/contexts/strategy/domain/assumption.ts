export const dependentKinds = ['section', 'mainMessage', 'goal', 'text'] as const;
/** What can rest on an assumption: a section, a main message of language, a goal, or a text that another context has registered. */
export type DependentKind = (typeof dependentKinds)[number];

/** Marked for an older wording than the one that holds now. */
export const isToRewrite = ({ rewrittenFor }: { rewrittenFor: number }, edition: number): boolean => rewrittenFor < edition;
