import { registerText } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import { renderText } from '../domain/render-text.ts';
import type { SendOutRow } from '../storage/send-outs.ts';

type Draft = Pick<SendOutRow, 'id' | 'organisationId' | 'title' | 'subject' | 'body'>;

/** Makes the draft known to language, so that it is found when a word in it is no longer the agreed one. */
export const registerDraft = (tx: Tx, { id, organisationId, title, subject, body }: Draft): Promise<void> => {
  const text = renderText(body)
    .map((piece) => (typeof piece === 'string' ? piece : ' '))
    .join('');
  return registerText(tx, {
    kind: 'sendOut',
    textId: id,
    organisationId,
    title,
    address: `/app/utskick/${id}?steg=innehall`,
    text: `${subject}\n\n${text}`,
  });
};
