import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { TestSubjectKind } from '../domain/message-test.ts';
import { selectBrands } from '../storage/brands.ts';
import { selectMainMessages } from '../storage/main-messages.ts';
import { selectTextMark } from '../storage/message-tests.ts';
import type { Reach } from '../storage/terms.ts';

export type Subject = { kind: TestSubjectKind; id: Id | null };

/** What a subject says today, as a mark to compare with later; undefined when the actor has no such subject. */
export const markOf = async (tx: Tx, { organisationId }: MemberActor, reach: Reach, { kind, id }: Subject): Promise<string | undefined> => {
  if (kind === 'wording' || id === null) return kind === 'wording' && id === null ? '' : undefined;
  if (kind === 'message') return selectTextMark(tx, organisationId, id);
  if (kind === 'mainMessage') {
    const main = (await selectMainMessages(tx, reach.networkIds)).find((one) => one.id === id);
    return main === undefined ? undefined : `v${main.currentVersion ?? main.versions[0]?.version ?? 0}`;
  }
  const brand = (await selectBrands(tx, reach)).find((one) => one.id === id);
  return brand === undefined ? undefined : `${brand.name} · ${brand.definition}`;
};
