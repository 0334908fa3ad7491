import { findOrganisation, findOrganisationBySlug, sharedServicesOf } from '#identity';
import { nameThem } from '#network';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type DesignTokens, pairsOf, unreadablePairs } from '../domain/design-tokens.ts';
import { invalidField } from '../domain/invalid-field.ts';
import { insertTokensVersion, selectTokensVersions, type TokensVersion } from '../storage/design-tokens.ts';
import { audit, reachAsOwner, reachRoom } from './reach-room.ts';

const assertNames = ({ colours }: DesignTokens): void => {
  const keys = colours.map(({ name }) => name.toLowerCase());
  if (new Set(keys).size < keys.length) throw invalidField('colours', 'Två färger har samma namn.', 'Two colours have the same name.');
};

/** Text that nobody could read on one of the backgrounds is refused, with the pair and its ratio. */
const assertReadable = (tokens: DesignTokens): void => {
  const [pair] = unreadablePairs(tokens);
  if (pair === undefined) return;
  const { foreground, background, ratio } = pair;
  throw invalidField(
    'colours',
    `${foreground} på ${background} har kontrasten ${ratio} : 1. Text behöver 4,5 : 1 och det som inte är text 3 : 1. Gör den ena mörkare, eller kalla färgen dekoration.`,
    `${foreground} on ${background} has a contrast of ${ratio}:1. Text needs 4.5:1 and what is not text 3:1. Make one of them darker, or call the colour a decoration.`,
  );
};

type Saving = { version: number; tokens: DesignTokens; changeNote: string };

/** A new version of colours, type and the logo's rules. `version` is the one that was changed; somebody else's new one is not overwritten. */
export const saveDesignTokens = async (
  tx: Tx,
  actor: MemberActor,
  { version, tokens, changeNote }: Saving,
): Promise<{ version: number }> => {
  const { serviceId } = await reachAsOwner(tx, actor);
  assertNames(tokens);
  assertReadable(tokens);
  const { organisationId, personId: createdBy } = actor;
  const [latest] = await selectTokensVersions(tx, serviceId);
  const next = version + 1;
  const isMine = (latest?.version ?? 0) === version;
  if (!isMine || !(await insertTokensVersion(tx, { serviceId, version: next, organisationId, tokens, changeNote, createdBy })))
    throw new AppError('editConflict', {}, { extra: { theirs: { version: latest?.version ?? 0, tokens: latest?.tokens } } });
  await audit(tx, actor, 'designTokensSaved', 'room', serviceId, { version: next });
  return { version: next };
};

/** The tokens of today with every pair's contrast, and their history. Null before the first version. */
export const showDesignTokens = async (tx: Tx, actor: MemberActor) => {
  const room = await reachRoom(tx, actor);
  const versions = await selectTokensVersions(tx, room.serviceId);
  const names = await nameThem(
    tx,
    [room.hostOrganisationId],
    versions.map(({ createdBy }) => createdBy),
  );
  const [latest] = versions;
  const slug = (await findOrganisation(tx, room.hostOrganisationId))?.slug ?? '';
  const address = `${processServices().publicUrl}/o/${slug}/manual`;
  return {
    isOwner: room.isOwner,
    addresses: { json: `${address}.json`, css: `${address}.css` },
    current: latest === undefined ? null : { version: latest.version, ...latest.tokens, pairs: pairsOf(latest.tokens) },
    versions: versions.map(({ version, changeNote, createdAt, createdBy }) => ({
      version,
      changeNote,
      createdAt,
      createdByName: names.person(createdBy),
    })),
  };
};

export type PublicTokens = TokensVersion & { serviceName: string };

/** What machines read without signing in, by the host's public address. Undefined when it hosts no service, or has no tokens yet. */
export const findPublicTokens = async (tx: Tx, slug: string): Promise<PublicTokens | undefined> => {
  const organisation = await findOrganisationBySlug(tx, slug);
  if (organisation === undefined) return undefined;
  const service = (await sharedServicesOf(tx, organisation.id)).find(({ hostOrganisationId }) => hostOrganisationId === organisation.id);
  const [latest] = service === undefined ? [] : await selectTokensVersions(tx, service.id);
  return latest === undefined || service === undefined ? undefined : { ...latest, serviceName: service.name };
};
