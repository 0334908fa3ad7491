import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { LetterContent } from '../domain/letters/letter.ts';
import { selectSealedContent } from '../storage/letters.ts';

/** The words of a letter, unsealed; undefined when they have been erased. */
export const openLetter = async (tx: Tx, id: Id): Promise<LetterContent | undefined> => {
  const sealed = await selectSealedContent(tx, id);
  return sealed === null ? undefined : (JSON.parse(processServices().cipher.decrypt(sealed)) as LetterContent);
};
