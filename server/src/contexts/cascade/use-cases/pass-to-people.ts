import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { readEmailAddress } from '../../../vocabulary/email-address.ts';
import { newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { insertEdges } from '../storage/edges.ts';
import { insertHolders, nextPosition, selectHolders } from '../storage/holders.ts';
import { mostHolders } from './add-holder.ts';
import { mailLinks } from './mail-links.ts';
import { openLink } from './open-link.ts';

export type NamedPerson = { name: string; email: string; locale: Locale };
export type PassFault = { row: number; kind: 'name' | 'email' };
export type Passed =
  | { kind: 'gone' | 'paused' | 'empty' | 'tooMany' }
  | { kind: 'faults'; faults: PassFault[] }
  | { kind: 'done'; added: number; known: number };

/** A link that anybody may hold must not become a way to mail the world. */
const mostNamed = 50;

const judge = (people: readonly NamedPerson[]): PassFault[] =>
  people.flatMap(({ name, email }, row): PassFault[] => [
    ...(name === '' ? [{ row, kind: 'name' as const }] : []),
    ...(readEmailAddress(email) === undefined ? [{ row, kind: 'email' as const }] : []),
  ]);

/** On to more people, by name: each gets a link at once. Somebody who is in the chain already gets no second one. */
export const passToPeople = async (tx: Tx, { token, people }: { token: string; people: readonly NamedPerson[] }): Promise<Passed> => {
  const opened = await openLink(tx, token, { forChange: true });
  if (opened === undefined) return { kind: 'gone' };
  const { holder, cascade } = opened;
  if (cascade.status !== 'running') return { kind: 'paused' };
  if (people.length === 0) return { kind: 'empty' };
  const faults = judge(people);
  if (faults.length > 0) return { kind: 'faults', faults };
  const holders = await selectHolders(tx, cascade.id);
  const named = holders.filter(({ addedBy }) => addedBy === holder.id).length;
  if (named + people.length > mostNamed || holders.length + people.length > mostHolders) return { kind: 'tooMany' };
  const known = new Set(holders.flatMap(({ email }) => email?.toLowerCase() ?? []));
  const read = new Map(
    people.map(({ email, ...person }) => [
      readEmailAddress(email)?.toLowerCase() ?? '',
      { ...person, email: readEmailAddress(email) ?? '' },
    ]),
  );
  const position = await nextPosition(tx, cascade.id);
  const added = [...read]
    .filter(([key]) => !known.has(key))
    .map(([, { name, email, locale }], index) => ({
      id: newId(),
      kind: 'person' as const,
      name,
      email,
      mobile: null,
      role: '',
      audienceId: null,
      addedBy: holder.id,
      locale,
      position: position + index,
    }));
  await insertHolders(tx, { cascadeId: cascade.id, organisationId: cascade.organisationId }, added);
  await insertEdges(
    tx,
    cascade.id,
    added.map((one) => ({ fromId: holder.id, toId: one.id, position: one.position })),
  );
  await mailLinks(
    tx,
    cascade,
    added.map(({ id }) => id),
  );
  await recordAudit(
    tx,
    { organisationId: cascade.organisationId },
    {
      action: 'cascade.passedToPeople',
      subjectType: 'cascadeHolder',
      subjectId: holder.id,
      details: { cascadeId: cascade.id, holders: added.length },
    },
  );
  return { kind: 'done', added: added.length, known: people.length - added.length };
};
