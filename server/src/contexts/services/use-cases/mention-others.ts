import { findOrganisations, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Connection } from '../domain/connection.ts';
import { isMentionedIn } from '../domain/mentioned-in.ts';
import { isSameAudience } from '../domain/same-audience.ts';
import { selectConnections } from '../storage/connections.ts';
import { deleteMentions, insertMentions } from '../storage/mentions.ts';
import { serviceOf } from './reach-service.ts';

export type MentionSuggestion = Pick<Connection, 'name' | 'description' | 'url' | 'kind'> & {
  connectionId: Id;
  organisation: { id: Id; name: string };
  /** The audience that both reach, in one's own words. */
  audienceName: string;
  isMentioned: boolean;
};

const othersConnections = async (tx: Tx, { organisationId }: Pick<MemberActor, 'organisationId'>): Promise<Connection[]> => {
  const service = await serviceOf(tx, organisationId);
  if (service === undefined) return [];
  return (await selectConnections(tx, service.id, organisationId)).filter((connection) => connection.organisationId !== organisationId);
};

/** What other organisations offer those one writes to, and whether the text names it already. Saves nothing. */
export const suggestMentions = async (
  tx: Tx,
  actor: MemberActor,
  { audienceNames, text }: { audienceNames: readonly string[]; text: string },
): Promise<MentionSuggestion[]> => {
  const connections = await othersConnections(tx, actor);
  const organisations = await findOrganisations(tx, [...new Set(connections.map(({ organisationId }) => organisationId))]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return connections.flatMap(({ id, organisationId, name, description, url, kind, audiences }) => {
    const audienceName = audienceNames.find((own) => audiences.some((theirs) => isSameAudience(own, theirs)));
    if (audienceName === undefined) return [];
    const organisation = { id: organisationId, name: names.get(organisationId) ?? '' };
    return [
      { connectionId: id, name, description, url, kind, organisation, audienceName, isMentioned: isMentionedIn(text, { name, url }) },
    ];
  });
};

/** A text has gone out: what it names of others' is counted, once per text. The system itself has an organisation and no person. */
export const noteMentions = async (
  tx: Tx,
  actor: MemberActor | { organisationId: Id },
  { textId, text }: { textId: Id; text: string },
): Promise<{ mentions: number }> => {
  const named = (await othersConnections(tx, actor)).filter((connection) => isMentionedIn(text, connection));
  if (named.length === 0) return { mentions: 0 };
  const { organisationId } = actor;
  await insertMentions(
    tx,
    named.map(({ id, serviceId, organisationId: mentionedOrganisationId }) => ({
      textId,
      connectionId: id,
      serviceId,
      organisationId,
      mentionedOrganisationId,
    })),
  );
  await recordAudit(tx, actor, {
    action: 'services.othersMentioned',
    subjectType: 'text',
    subjectId: textId,
    details: { mentions: named.length },
  });
  return { mentions: named.length };
};

/** It never went out after all, such as an activity that was marked as done by mistake. */
export const forgetMentions = (tx: Tx, { organisationId }: MemberActor, { textId }: { textId: Id }): Promise<void> =>
  deleteMentions(tx, organisationId, textId);
