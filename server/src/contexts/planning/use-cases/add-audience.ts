import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { AudienceFields, Channel } from '../domain/structure.ts';
import { insertAudiences, isAudienceNameTaken, replaceChannels } from '../storage/audiences.ts';
import { announceAudiences } from './announce.ts';
import { lockOwnProgramme } from './reach-programme.ts';

type Command = AudienceFields & { programmeId: Id; channels: Channel[] };

export const addAudience = async (
  tx: Tx,
  actor: MemberActor,
  { programmeId, channels, ...fields }: Command,
): Promise<{ id: Id; revision: number }> => {
  await lockOwnProgramme(tx, actor, programmeId);
  if (await isAudienceNameTaken(tx, programmeId, fields.name)) throw new AppError('alreadyExists', { what: fields.name });
  const place = { programmeId, organisationId: actor.organisationId };
  const id = newId();
  await insertAudiences(tx, place, [{ id, ...fields }]);
  await replaceChannels(tx, new Map([[id, channels]]));
  await announceAudiences(tx, place, [id]);
  await recordAudit(tx, actor, { action: 'planning.audienceAdded', subjectType: 'audience', subjectId: id });
  return { id, revision: 1 };
};
