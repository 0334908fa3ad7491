import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { ActivityType } from '../domain/activity-type.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Suggestion, SuggestionDecision } from '../domain/suggestion.ts';
import { insertMilestone, selectMilestones } from '../storage/milestones.ts';
import { selectNeeds } from '../storage/needs.ts';
import { insertDecision, lockDecision, markDecisionUndone } from '../storage/suggestion-decisions.ts';
import { cancelActivity } from './conclude-activity.ts';
import { readSuggestions } from './list-suggestions.ts';
import { planActivity } from './plan-activity.ts';
import { reachActivity } from './reach-activity.ts';
import { reachPlannedProgramme } from './reach-programme.ts';

type Command = {
  programmeId: Id;
  key: string;
  decision: SuggestionDecision;
  reason?: string;
  replacement?: { title: string; type: ActivityType };
};
type Made = { id: Id; activityId: Id | null };

/**
 * Accepts, replaces or declines what a programme suggests. Accepting and replacing plan an activity of one's own; the programme
 * itself stays as it is, for all others.
 */
export const decideSuggestion = async (tx: Tx, actor: MemberActor, command: Command): Promise<Made> => {
  const { programmeId, key, decision, replacement, reason = '' } = command;
  const programme = await reachPlannedProgramme(tx, actor, programmeId);
  const suggestion = (await readSuggestions(tx, programme, actor.organisationId)).find((each) => each.key === key);
  if (suggestion === undefined) throw new AppError('notFound');
  assertReasoned(decision, reason, replacement);
  const wanted = decision === 'replaced' && replacement !== undefined ? { ...suggestion, ...replacement } : suggestion;
  const activityId = decision === 'declined' ? null : await planSuggested(tx, actor, programmeId, wanted);
  const id = await insertDecision(tx, {
    programmeId,
    organisationId: actor.organisationId,
    key,
    title: suggestion.title,
    audienceName: suggestion.audienceName,
    decision,
    reason,
    replacedBy: decision === 'replaced' ? (replacement?.title ?? '') : '',
    activityId,
    decidedBy: actor.personId,
  });
  // Two colleagues at once: the transaction is rolled back, the second one's activity with it.
  if (id === undefined) throw new AppError('alreadyExists', { what: suggestion.title });
  await recordAudit(tx, actor, {
    action: 'planning.suggestionDecided',
    subjectType: 'programme',
    subjectId: programmeId,
    details: { decision },
  });
  return { id, activityId };
};

const assertReasoned = (decision: SuggestionDecision, reason: string, replacement: Command['replacement']): void => {
  if (decision !== 'accepted' && reason === '')
    throw invalidField(
      'reason',
      'Skriv varför, så att de som gjorde planen kan lära av det.',
      'Write why, so that those who made the plan can learn from it.',
    );
  if (decision === 'replaced' && replacement === undefined)
    throw invalidField('replacement', 'Skriv vad ni gör i stället.', 'Write what you do instead.');
};

const planSuggested = async (tx: Tx, actor: MemberActor, programmeId: Id, suggestion: Suggestion): Promise<Id> => {
  const { title, type, kind, audienceName, audienceIds, pairs, offset, milestoneName } = suggestion;
  const needs = (await selectNeeds(tx, actor.organisationId, programmeId)).filter(
    (need) =>
      audienceIds.includes(need.audienceId) &&
      (pairs === null || pairs.some((pair) => pair.audienceId === need.audienceId && pair.messageId === need.messageId)),
  );
  const when =
    offset === null || milestoneName === null
      ? {}
      : { offset, milestoneId: await ownMilestone(tx, actor.organisationId, programmeId, milestoneName) };
  const name = kind === 'channel' ? `${title}: ${audienceName}` : title;
  const { id } = await planActivity(tx, actor, {
    programmeId,
    title: name.slice(0, 500),
    type,
    needIds: needs.map((need) => need.id),
    ...when,
  });
  return id;
};

/** One's own milestone of the same name; a new one has no date until somebody sets it, and then the activity follows. */
const ownMilestone = async (tx: Tx, organisationId: Id, programmeId: Id, name: string): Promise<Id> => {
  const own = (await selectMilestones(tx, organisationId, programmeId)).find((milestone) => nameKey(milestone.name) === nameKey(name));
  return own?.id ?? insertMilestone(tx, { organisationId, programmeId, name, date: null });
};

/** Back among those left to decide. The activity that came of it is cancelled; one that is done must be reopened first. */
export const undoSuggestionDecision = async (
  tx: Tx,
  actor: MemberActor,
  { decisionId }: { decisionId: Id },
): Promise<Record<string, never>> => {
  const found = await lockDecision(tx, actor.organisationId, decisionId);
  if (found === undefined) throw new AppError('notFound');
  if (found.undoneAt !== null) return {};
  if (found.activityId !== null) await takeAway(tx, actor, found.activityId);
  await markDecisionUndone(tx, decisionId);
  await recordAudit(tx, actor, { action: 'planning.suggestionReopened', subjectType: 'programme', subjectId: found.programmeId });
  return {};
};

const takeAway = async (tx: Tx, actor: MemberActor, activityId: Id): Promise<void> => {
  const { state } = await reachActivity(tx, actor, activityId);
  if (state === 'done')
    throw invalidField(
      'decision',
      'Aktiviteten är redan genomförd. Öppna den igen innan beslutet ångras.',
      'The activity is done already. Open it again before the decision is undone.',
    );
  await cancelActivity(tx, actor, { activityId });
};
