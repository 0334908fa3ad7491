import { addLocalField, decideSuggestion, listSuggestions, setLocalValue } from '#planning';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import type { Id } from '../../vocabulary/id.ts';

const fields = [
  { name: 'Lokal projektledare', explanation: 'Den som svarar på frågor om införandet hos er', value: 'Karin Lindqvist', theirs: '' },
  { name: 'Supportnummer', explanation: 'Dit medarbetare ringer när något inte fungerar', value: '0600-12 34 56', theirs: '0570-65 43 21' },
  { name: 'Introduktionsdag', explanation: 'Dagen då tjänsten öppnar hos er', value: '', theirs: '' },
];

/** The municipality that follows another's plan has decided on some of what it suggests, and filled in one of its fields. */
export const seedSuggestions = async (
  tx: Tx,
  programmeId: Id,
  { karin, olle }: { karin: MemberActor; olle: MemberActor },
): Promise<void> => {
  for (const { name, explanation, value, theirs } of fields) {
    const { id: fieldId } = await addLocalField(tx, karin, { programmeId, name, explanation });
    if (value !== '') await setLocalValue(tx, karin, { fieldId, value });
    if (theirs !== '') await setLocalValue(tx, olle, { fieldId, value: theirs });
  }
  const [first, second, third, fourth] = (await listSuggestions(tx, olle, { programmeId })).items;
  const decide = (key: string | undefined, decision: object): Promise<unknown> =>
    key === undefined ? Promise.resolve() : decideSuggestion(tx, olle, { programmeId, key, decision: 'accepted', ...decision });
  await decide(first?.key, {});
  await decide(second?.key, {
    decision: 'replaced',
    reason: 'Vi har inget sådant forum, men alla läser fredagsbrevet',
    replacement: { title: 'Notis i fredagsbrevet', type: 'email' },
  });
  await decide(third?.key, { decision: 'declined', reason: 'Gruppen finns inte i en så liten kommun' });
  await decide(fourth?.key, {});
};
