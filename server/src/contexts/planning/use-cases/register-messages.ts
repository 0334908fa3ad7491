import { registerTexts, retireTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { selectMessages } from '../storage/messages.ts';

type Place = { programmeId: Id; organisationId: Id };
type Wording = { id: Id; title: string; summary: string };

/** Makes messages known to language: they are held against the agreed words and hang under its main messages. */
export const registerMessages = (tx: Tx, { programmeId, organisationId }: Place, messages: readonly Wording[]): Promise<void> =>
  registerTexts(
    tx,
    messages.map(({ id, title, summary }) => ({
      kind: 'message',
      textId: id,
      organisationId,
      title,
      address: `/app/program/${programmeId}/budskap/${id}`,
      text: `${title}\n\n${summary}`,
    })),
  );

/** All that live in the programme, and of those that did before only what still does. */
export const registerProgramme = async (tx: Tx, place: Place, before: readonly Id[]): Promise<void> => {
  const living = await selectMessages(tx, place.programmeId);
  const gone = before.filter((messageId) => !living.some(({ id }) => id === messageId));
  await retireTexts(tx, gone);
  await registerMessages(tx, place, living);
};
