import * as matrix from './en/matrix.ts';
import * as shell from './en/shell.ts';
import type { SameKeys } from './same-keys.ts';
import type { sv } from './sv.ts';

export const en: SameKeys<typeof sv> = { ...shell, ...matrix };
