import type { SameKeys } from '../../same-keys.ts';
import type { evaluation as sv } from '../../sv/actions/evaluation.ts';

export const evaluation: SameKeys<typeof sv> = {
  documentWritten: 'Wrote a document',
};
