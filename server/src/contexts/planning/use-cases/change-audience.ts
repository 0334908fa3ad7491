import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { AudienceFields, Channel } from '../domain/structure.ts';
import { type AudienceRow, isAudienceNameTaken, makeRoom, replaceChannels, updateAudience } from '../storage/audiences.ts';
import { announceAudiences } from './announce.ts';
import { lockOwnAudience } from './reach-programme.ts';

type Command = Partial<AudienceFields> & { audienceId: Id; revision: number; channels?: Channel[]; position?: number };

export const changeAudience = async (
  tx: Tx,
  actor: MemberActor,
  { audienceId, revision, channels, position, ...change }: Command,
): Promise<{ revision: number }> => {
  const audience = await lockOwnAudience(tx, actor, audienceId);
  if (audience.revision !== revision) throw new AppError('editConflict', {}, { extra: { theirs: asTheirs(audience) } });
  if (change.name !== undefined && (await isAudienceNameTaken(tx, audience.programmeId, change.name, audienceId)))
    throw new AppError('alreadyExists', { what: change.name });
  if (position !== undefined && position !== audience.position) await makeRoom(tx, audience.programmeId, position);
  const { name, side, tier, channelNote, contactPerson, note } = audience;
  const next = await updateAudience(tx, audienceId, {
    name,
    side,
    tier,
    channelNote,
    contactPerson,
    note,
    ...change,
    ...(position === undefined ? {} : { position }),
  });
  if (channels !== undefined) await replaceChannels(tx, new Map([[audienceId, channels]]));
  await announceAudiences(tx, { organisationId: actor.organisationId, programmeId: audience.programmeId }, [audienceId]);
  await recordAudit(tx, actor, { action: 'planning.audienceChanged', subjectType: 'audience', subjectId: audienceId });
  return { revision: next };
};

const asTheirs = ({ name, side, tier, channelNote, contactPerson, note, channels, position, revision }: AudienceRow) => ({
  name,
  side,
  tier,
  channelNote,
  contactPerson,
  note,
  channels,
  position,
  revision,
});
