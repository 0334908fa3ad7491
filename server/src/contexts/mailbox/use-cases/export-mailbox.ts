import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { Actor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type FixedPlace, isFixedPlace, placeOf } from '../domain/place.ts';
import { safeName } from '../files/safe-name.ts';
import { selectAgreements } from '../storage/agreements.ts';
import { selectFolders } from '../storage/folders.ts';
import { selectJourney } from '../storage/letter-journey.ts';
import { selectLettersIn } from '../storage/letter-places.ts';
import { selectLetter } from '../storage/letters.ts';
import { selectNoticesOf } from '../storage/notices.ts';
import { selectOptOuts } from '../storage/opt-outs.ts';
import { findNoticeSettings } from './find-notice-settings.ts';
import { auditedAs, findOwnMailbox } from './find-own-mailboxes.ts';
import { packOne } from './pack-letter.ts';

const batch = 100;
const placeNames: Record<FixedPlace, string> = { inbox: 'Inkorg', archive: 'Arkiv', deleted: 'Papperskorg' };

const lettersOf = async (tx: Tx, mailboxId: Id): Promise<Id[]> => {
  const ids: Id[] = [];
  for (const place of ['everywhere', 'deleted'] as const) {
    let after: Id | undefined;
    for (;;) {
      const page = await selectLettersIn(tx, mailboxId, { place, limit: batch, ...(after === undefined ? {} : { after }) });
      ids.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id;
      if (page.length < batch || after === undefined) break;
    }
  }
  return ids;
};

/** What the mailbox knows of its owner besides the letters. */
const factsOf = async (tx: Tx, actor: Actor, mailboxId: Id, ownerHash: string) => {
  const { cipher } = processServices();
  return {
    notices: await findNoticeSettings(tx, actor, { mailboxId }),
    sendersRefused: await selectOptOuts(tx, mailboxId),
    folders: (await selectFolders(tx, mailboxId)).map(({ id, nameSealed }) => ({ id, name: cipher.decrypt(nameSealed) })),
    agreements: (await selectAgreements(tx, ownerHash)).map(({ textSealed, signatureSealed, purpose, signedAt, status }) => ({
      purpose,
      signedAt,
      status,
      text: cipher.decrypt(textSealed),
      signature: JSON.parse(cipher.decrypt(signatureSealed)) as unknown,
    })),
  };
};

const factsOfLetter = async (tx: Tx, letterId: Id) => {
  const { detailsSealed, ...row } = await selectJourney(tx, letterId);
  const details = detailsSealed === null ? null : (JSON.parse(processServices().cipher.decrypt(detailsSealed)) as unknown);
  return { ...row, details, notices: await selectNoticesOf(tx, letterId) };
};

/**
 * Everything about a mailbox: every letter with its proof, in folders as the owner sorted them, and what is known of the owner.
 * Answers the files by name, to be made into one archive.
 */
export const exportMailbox = async (tx: Tx, actor: Actor, { mailboxId }: { mailboxId: Id }): Promise<Map<string, Buffer>> => {
  const mailbox = await findOwnMailbox(tx, actor, mailboxId);
  const facts = await factsOf(tx, actor, mailboxId, mailbox.owner.hash);
  const folderNames = new Map(facts.folders.map(({ id, name }) => [id, safeName(name, 'Mapp')]));
  const files = new Map<string, Buffer>([['uppgifter.json', Buffer.from(JSON.stringify(facts, null, 2))]]);
  for (const letterId of await lettersOf(tx, mailboxId)) {
    const letter = await selectLetter(tx, [mailboxId], letterId);
    if (letter === undefined) continue;
    const packed = await packOne(tx, letter);
    const letterFacts = await factsOfLetter(tx, letterId);
    const place = placeOf({ ...letterFacts, isArchived: letterFacts.archivedAt !== null, isDeleted: letter.deletedAt !== null });
    const folder = isFixedPlace(place) ? placeNames[place] : (folderNames.get(place) ?? placeNames.inbox);
    const day = letter.receivedAt.toISOString().slice(0, 10);
    // The end of the id keeps two letters of the same day and subject apart.
    const own = `${folder}/${day} ${safeName(packed.subject, 'Brev').slice(0, 50).trim()} ${letterId.slice(-6)}`;
    for (const [name, bytes] of packed.files) files.set(`${own}/${name}`, bytes);
    files.set(`${own}/uppgifter.json`, Buffer.from(JSON.stringify(letterFacts, null, 2)));
  }
  await recordAudit(tx, auditedAs(actor, mailbox), { action: 'mailbox.mailboxExported', subjectType: 'mailbox', subjectId: mailboxId });
  return files;
};
