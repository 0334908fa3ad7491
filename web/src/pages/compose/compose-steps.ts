export const composeSteps = ['mottagare', 'innehall', 'granska', 'skicka'] as const;
export type ComposeStep = (typeof composeSteps)[number];

/** Undefined means “where one left off”: the page chooses by what is already filled in. */
export const readStep = (value: unknown): ComposeStep | undefined => composeSteps.find((step) => step === value);
