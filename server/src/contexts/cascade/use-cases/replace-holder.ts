import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { moveEdges } from '../storage/edges.ts';
import { insertHolders, markRemoved, selectHolders, updateHolder } from '../storage/holders.ts';
import { stopLinks } from '../storage/links.ts';
import { namesakes, readContact } from './assert-place.ts';
import { joinAudiences } from './join-audiences.ts';
import { mailLinks } from './mail-links.ts';
import { takeHolder } from './reach-cascade.ts';

type Command = { holderId: Id; name: string; email: string; mobile?: string | null; role?: string; locale?: Locale };

/** Somebody left: another takes the place. The old links stop for good, and the stick moves if it had come here. */
export const replaceHolder = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ id: Id; duplicates: string[] }> => {
  const { holder, cascade } = await takeHolder(tx, actor, command.holderId);
  assertReplaceable(holder);
  const { holderId, name, role = holder.role, locale = 'sv' } = command;
  const contact = readContact('person', { name, email: command.email, mobile: command.mobile ?? null });
  const duplicates = namesakes(await selectHolders(tx, cascade.id), contact.email, holderId);
  const id = newId();
  const { kind, audienceId, addedBy, position } = holder;
  const next = { id, kind, name, ...contact, role, audienceId, addedBy, locale, position };
  await insertHolders(tx, { cascadeId: cascade.id, organisationId: actor.organisationId }, [next]);
  await moveEdges(tx, holderId, id);
  await markRemoved(tx, [holderId], holderId);
  await updateHolder(tx, holderId, { replacedBy: id });
  await stopLinks(tx, [holderId]);
  if (cascade.status === 'running') await joinAudiences(tx, actor, [next]);
  if (cascade.status === 'running' && holder.sentAt !== null) await mailLinks(tx, cascade, [id]);
  await recordAudit(tx, actor, {
    action: 'cascade.holderReplaced',
    subjectType: 'cascadeHolder',
    subjectId: holderId,
    details: { cascadeId: cascade.id, replacedBy: id },
  });
  return { id, duplicates };
};

const assertReplaceable = ({ kind, confirmedAt }: { kind: string; confirmedAt: Date | null }): void => {
  if (kind === 'audience') throw invalidField('holderId', 'En målgrupp kan inte bytas ut.', 'An audience cannot be replaced.');
  if (confirmedAt !== null)
    throw invalidField(
      'holderId',
      'Personen har redan fört det vidare, så ingen behöver ta över.',
      'This person has already passed it on, so nobody needs to take over.',
    );
};
