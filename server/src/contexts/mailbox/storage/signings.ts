import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { readingTables } from './reading-tables.ts';
import type { SigningTable } from './tables.ts';

export type StoredSigning = {
  id: Id;
  personId: Id;
  textSealed: string;
  orderSealed: string | null;
  signatureSealed: string | null;
  state: SigningTable['state'];
  hint: string;
  beganAt: Date;
  askedAt: Date;
};

export const insertSigning = async (tx: Tx, signing: StoredSigning): Promise<void> => {
  await readingTables(tx)
    .insertInto('mailbox.signing')
    .values({
      id: signing.id,
      person_id: signing.personId,
      text_sealed: signing.textSealed,
      order_sealed: signing.orderSealed,
      signature_sealed: signing.signatureSealed,
      state: signing.state,
      hint: signing.hint,
      began_at: signing.beganAt,
      asked_at: signing.askedAt,
    })
    .execute();
};

export const selectSigning = (tx: Tx, { id, personId }: { id: Id; personId: Id }): Promise<StoredSigning | undefined> =>
  readingTables(tx)
    .selectFrom('mailbox.signing')
    .select([
      'id',
      'person_id as personId',
      'text_sealed as textSealed',
      'order_sealed as orderSealed',
      'signature_sealed as signatureSealed',
      'state',
      'hint',
      'began_at as beganAt',
      'asked_at as askedAt',
    ])
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();

/** Takes the turn to ask the provider, unless somebody has asked since `before`: two pages that look at once ask once. */
export const takeTurn = async (tx: Tx, id: Id, { now, before }: { now: Date; before: Date }): Promise<boolean> => {
  const { numUpdatedRows } = await readingTables(tx)
    .updateTable('mailbox.signing')
    .set({ asked_at: now })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('asked_at', '<', before)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

type Stand = Pick<StoredSigning, 'state' | 'hint' | 'orderSealed' | 'signatureSealed'>;

/** What has ended stays as it ended. */
export const updateSigning = async (tx: Tx, id: Id, { state, hint, orderSealed, signatureSealed }: Stand): Promise<void> => {
  await readingTables(tx)
    .updateTable('mailbox.signing')
    .set({ state, hint, order_sealed: orderSealed, signature_sealed: signatureSealed })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
};

export const deleteSigningsOf = async (tx: Tx, personId: Id): Promise<void> => {
  await readingTables(tx).deleteFrom('mailbox.signing').where('person_id', '=', personId).execute();
};

export const deleteSigningsBefore = async (tx: Tx, before: Date): Promise<void> => {
  await readingTables(tx).deleteFrom('mailbox.signing').where('began_at', '<', before).execute();
};
