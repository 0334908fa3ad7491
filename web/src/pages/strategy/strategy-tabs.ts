export const strategyTabs = ['documents', 'watch', 'goals', 'benefits', 'decisions', 'changes'] as const;
export type StrategyTab = (typeof strategyTabs)[number];

/** What the address says; anything else is the first tab. */
export const readStrategyTab = (value: unknown): StrategyTab | undefined => strategyTabs.find((tab) => tab === value);

export type DocumentSearch = { version?: number; jamfor?: number; skriv?: true };

const wholeNumber = (value: unknown): number | undefined => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

/** Which version is read, which it is compared with, and whether the draft is being written. What is not valid is left out by name. */
export const readDocumentSearch = (search: Record<string, unknown>): DocumentSearch =>
  ({
    version: wholeNumber(search['version']),
    jamfor: wholeNumber(search['jamfor']),
    skriv: search['skriv'] === true || search['skriv'] === 'true' ? true : undefined,
  }) as DocumentSearch;
