import * as matrix from './sv/matrix.ts';
import * as shell from './sv/shell.ts';

/** Everything a person reads, in Swedish: the original that the other languages follow. */
export const sv = { ...shell, ...matrix } as const;
