import { findOrganisations, networkOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { MainMessage, MainMessageVersion } from '../domain/main-message.ts';
import { selectMainMessages } from '../storage/main-messages.ts';

type Named = { id: Id; name: string };
export type ListedVersion = Omit<MainMessageVersion, 'agreedBy'> & { agreedBy: Named[]; hasAgreed: boolean };
export type ListedMainMessage = Omit<MainMessage, 'organisationId' | 'versions' | 'retiredAt'> & {
  host: Named;
  isOwn: boolean;
  versions: ListedVersion[];
};

/** What the network has agreed to say, with every wording and who stands behind each. */
export const listMainMessages = async (
  tx: Tx,
  actor: MemberActor,
): Promise<{ items: ListedMainMessage[]; organisations: number; mayEdit: boolean }> => {
  const network = await networkOf(tx, actor.organisationId);
  const messages = await selectMainMessages(tx, network);
  const names = new Map((await findOrganisations(tx, network)).map(({ id, name }) => [id, { id, name }]));
  const named = (id: Id): Named => names.get(id) ?? { id, name: '' };
  return {
    items: messages.map(({ organisationId, retiredAt: _retiredAt, versions, ...message }) => ({
      ...message,
      host: named(organisationId),
      isOwn: organisationId === actor.organisationId,
      versions: versions.map((version) => ({
        ...version,
        hasAgreed: version.agreedBy.includes(actor.organisationId),
        agreedBy: version.agreedBy.map(named),
      })),
    })),
    organisations: network.length,
    mayEdit: actor.roles.includes('editor'),
  };
};
