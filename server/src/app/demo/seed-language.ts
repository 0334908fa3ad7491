import { addMainMessage, addTerm, adoptMainMessage, setBrandRule } from '#language';
import type { Tx } from '../../platform/database/database.ts';
import type { MemberActor } from '../../vocabulary/actor.ts';
import { type CalendarDate, calendarDateOf } from '../../vocabulary/calendar-date.ts';

/** Words of the demo's service: what we call things, and what we used to call them. */
const concepts: readonly { prefer: string; definition: string; avoid: readonly string[]; allowed?: readonly string[] }[] = [
  {
    prefer: 'digital brevlåda',
    definition: 'Där man tar emot post från kommuner och myndigheter på nätet, med e-legitimation.',
    avoid: ['elektronisk postlåda', 'e-postlåda'],
    allowed: ['brevlåda'],
  },
  { prefer: 'e-legitimation', definition: 'Det man visar vem man är med på nätet.', avoid: ['elektronisk identifiering', 'e-leg'] },
  { prefer: 'förening', definition: 'Den som bokar eller söker bidrag för fler än sig själv.', avoid: ['bidragstagande organisation'] },
  { prefer: 'bokning', definition: 'En tid i en hall, på en plan eller i en lokal.', avoid: ['lokalreservation'], allowed: ['tid'] },
];

const mains = [
  {
    statement: 'Du är klar på en gång',
    supporting: ['Lediga tider syns direkt.', 'Svaret kommer medan du väntar.', 'Du behöver bara fylla i det vi inte redan vet.'],
    benefit: 'Du slipper ringa, vänta och fråga igen.',
    proof: '',
  },
  {
    statement: 'Allt ligger på ett ställe',
    supporting: ['Bokningar, bidrag och beslut finns i samma tjänst.', 'Den som tar över efter dig ser vad som har hänt.'],
    benefit: 'Du hittar det du söker, också nästa år.',
    proof: '',
  },
  {
    statement: 'Bara du ser det som är ditt',
    supporting: [
      'Du loggar in med e-legitimation.',
      'Du bestämmer vilka i föreningen som får se vad.',
      'Varje öppnat ärende syns i listan.',
    ],
    benefit: 'Du vet vem som har sett vad.',
    proof: '',
  },
] as const;

const seedWords = async (tx: Tx, editor: MemberActor, agreedOn: CalendarDate): Promise<void> => {
  const place = { visibility: 'network' as const, agreedOn };
  for (const { prefer, definition, avoid, allowed = [] } of concepts) {
    const { id: preferId } = await addTerm(tx, editor, { ...place, term: prefer, status: 'preferred', definition });
    for (const term of avoid) await addTerm(tx, editor, { ...place, term, status: 'avoid', preferId });
    for (const term of allowed) await addTerm(tx, editor, { ...place, term, status: 'allowed', preferId });
  }
};

/** What the demo's network has agreed on: words, three main messages, and how often the service is named. */
export const seedLanguage = async (tx: Tx, editor: MemberActor): Promise<void> => {
  const agreedOn = calendarDateOf(new Date(Date.now() - 90 * 86_400_000));
  await seedWords(tx, editor, agreedOn);
  for (const main of mains) {
    const { id, revision } = await addMainMessage(tx, editor, { ...main, supporting: [...main.supporting] });
    await adoptMainMessage(tx, editor, { mainMessageId: id, version: 1, revision, agreedOn });
  }
  await setBrandRule(tx, editor, {
    name: 'Bokning och bidrag',
    minPerThousand: null,
    maxPerThousand: 15,
    standardLine: 'Tjänsten Bokning och bidrag delas av flera kommuner.',
    visibility: 'network',
  });
};
