import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { copyNeedValues } from '../storage/needs.ts';
import { insertAdoption } from '../storage/programmes.ts';
import { updateKnownSuggestions } from '../storage/suggestion-decisions.ts';
import { keepNeedsInStep } from './keep-needs-in-step.ts';
import { readSuggestions } from './list-suggestions.ts';
import { reachProgramme } from './reach-programme.ts';

/** Takes over another organisation's programme: its structure is followed live, its needs become one's own to plan for. */
export const adoptProgramme = async (tx: Tx, actor: MemberActor, { programmeId }: { programmeId: Id }): Promise<{ needs: number }> => {
  const { organisationId } = actor;
  const programme = await reachProgramme(tx, actor, programmeId, { lock: true });
  if (programme.isOwn) throw new AppError('alreadyExists', { what: programme.name });
  if (!(await insertAdoption(tx, programmeId, organisationId))) return { needs: 0 };
  const { added } = await keepNeedsInStep(tx, programmeId, organisationId);
  await copyNeedValues(tx, programmeId, programme.organisationId, organisationId);
  // Later ones are shown as new.
  const suggestions = await readSuggestions(tx, programme, organisationId);
  await updateKnownSuggestions(
    tx,
    organisationId,
    programmeId,
    suggestions.map(({ key }) => key),
  );
  await recordAudit(tx, actor, {
    action: 'planning.programmeAdopted',
    subjectType: 'programme',
    subjectId: programmeId,
    details: { needs: added },
  });
  return { needs: added };
};
