import type { Body } from '#delivery';
import { needsOf, planSendOut, reachPlannedMessage } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { selectChecks } from '../storage/checks.ts';

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

const bodyOf = (title: string): Body => ({
  type: 'doc',
  content: [
    paragraph('Hej ((förnamn??))!'),
    paragraph(`Vi vill veta om vi har förklarat det här tillräckligt bra: ${title}. Några korta frågor, två minuter, inget konto.`),
    paragraph('Svara här: ((kontrollfrågor))'),
    paragraph('Länken är din egen. Det senaste svaret räknas, och vi ser bara hur många som svarat vad.'),
  ],
});

/** Begins a send-out with everybody's own link to the questions, to the audiences chosen or all that need the message: a draft to read through. */
export const sendCheck = async (
  tx: Tx,
  actor: MemberActor,
  { messageId, audienceIds }: { messageId: Id; audienceIds: Id[] },
): Promise<{ sendOutId: Id }> => {
  const { title, programmeId } = await reachPlannedMessage(tx, actor, messageId);
  const [check] = await selectChecks(tx, actor.organisationId, [messageId]);
  if (check === undefined || check.removedAt !== null) throw new AppError('notFound');
  const all = await needsOf(tx, actor.organisationId, { messageIds: [messageId] });
  const needs = audienceIds.length === 0 ? all : all.filter(({ audienceId }) => audienceIds.includes(audienceId));
  if (needs.length === 0)
    throw invalidField(
      'audienceIds',
      'Ingen målgrupp har budskapet. Lägg till det för en målgrupp först.',
      'No audience has the message. Add it for an audience first.',
    );
  const { id } = await planSendOut(tx, actor, {
    programmeId,
    title: `Kontrollfrågor: ${title}`.slice(0, 200),
    subject: `Några frågor om: ${title}`.slice(0, 200),
    body: bodyOf(title),
    needIds: needs.map((need) => need.id),
    audienceIds: [],
    channels: ['email'],
  });
  return { sendOutId: id };
};
