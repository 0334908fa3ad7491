import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { HolderKind } from '../domain/cascade.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { insertEdges } from '../storage/edges.ts';
import { insertHolders, nextPosition, selectHolders } from '../storage/holders.ts';
import { assertNoLoop, assertTarget, namesakes, readContact } from './assert-place.ts';
import { joinAudiences } from './join-audiences.ts';
import { mailLinks } from './mail-links.ts';
import { editable, takeCascade } from './reach-cascade.ts';

export type AddHolderCommand = {
  cascadeId: Id;
  kind: HolderKind;
  /** Left out for an audience, which has its name from the plan. */
  name?: string;
  email?: string | null;
  mobile?: string | null;
  role?: string;
  /** What the person reads; Swedish unless something else is said. */
  locale?: Locale;
  audienceId?: Id | null;
  /** Who passes it on to this one; nobody means first in the chain. */
  aboveIds?: Id[];
};

export const mostHolders = 5000;

/** Puts somebody into the chain. In a running cascade whose stick has come here, the link is sent at once. */
export const addHolder = async (tx: Tx, actor: MemberActor, command: AddHolderCommand): Promise<{ id: Id; duplicates: string[] }> => {
  const { cascadeId, kind, role = '', locale = 'sv', audienceId = null } = command;
  const cascade = await takeCascade(tx, actor, cascadeId, editable);
  const holders = await selectHolders(tx, cascadeId);
  if (holders.length >= mostHolders) throw new AppError('tooLarge', { limit: `${mostHolders}` });
  const name = await nameOf(tx, command);
  const contact = readContact(kind, { name, email: command.email ?? null, mobile: command.mobile ?? null });
  const id = newId();
  const aboveIds = [...new Set(command.aboveIds)];
  await assertNoLoop(tx, cascadeId, aboveIds, id);
  const position = await nextPosition(tx, cascadeId);
  const holder = { id, kind, name, ...contact, role, audienceId, addedBy: null, locale, position };
  await insertHolders(tx, { cascadeId, organisationId: actor.organisationId }, [holder]);
  await insertEdges(
    tx,
    cascadeId,
    aboveIds.map((fromId) => ({ fromId, toId: id, position })),
  );
  await recordAudit(tx, actor, { action: 'cascade.holderAdded', subjectType: 'cascadeHolder', subjectId: id, details: { cascadeId } });
  const above = holders.filter((one) => aboveIds.includes(one.id));
  const isItsTurn = above.length === 0 || above.some(({ confirmedAt }) => confirmedAt !== null);
  if (cascade.status === 'running' && kind === 'person') await joinAudiences(tx, actor, [holder]);
  if (cascade.status === 'running' && kind === 'person' && isItsTurn) await mailLinks(tx, cascade, [id]);
  return { id, duplicates: namesakes(holders, contact.email) };
};

const nameOf = async (tx: Tx, { cascadeId, kind, name = '', audienceId = null }: AddHolderCommand): Promise<string> => {
  const audienceName = audienceId === null ? undefined : await assertTarget(tx, cascadeId, audienceId);
  if (kind === 'audience' && audienceName === undefined) throw invalidField('audienceId', 'Välj en målgrupp.', 'Choose an audience.');
  const written = kind === 'audience' ? (audienceName ?? '') : name.trim();
  if (written === '') throw invalidField('name', 'Skriv ett namn.', 'Write a name.');
  return written;
};
