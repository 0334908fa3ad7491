import { sql } from 'kysely';
import type { MailEnd } from '#delivery';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { participationTables } from './tables.ts';

export type ClaimedSignUp = {
  id: Id;
  activityId: Id;
  organisationId: Id;
  nameSealed: string;
  emailSealed: string | null;
  locale: Locale;
  signedUpAt: Date;
  attempts: number;
};

/** Marks the confirmation as on its way before it leaves; undefined when it already was, has ended, or the place is given back. */
export const claimSignUpMail = (tx: Tx, id: Id): Promise<ClaimedSignUp | undefined> =>
  participationTables(tx)
    .updateTable('participation.sign_up')
    .set({ mail_status: 'sending', mail_attempts: sql`mail_attempts + 1` })
    .where('id', '=', id)
    .where('mail_status', '=', 'waiting')
    .where('withdrawn_at', 'is', null)
    .returning([
      'id',
      'activity_id as activityId',
      'organisation_id as organisationId',
      'name_sealed as nameSealed',
      'email_sealed as emailSealed',
      'locale',
      'signed_up_at as signedUpAt',
      'mail_attempts as attempts',
    ])
    .executeTakeFirst();

/** Only one that is on its way can end; anything else stays as it is. */
export const concludeSignUpMail = async (tx: Tx, id: Id, { status, reason }: MailEnd): Promise<void> => {
  await participationTables(tx)
    .updateTable('participation.sign_up')
    .set({ mail_status: status, mail_reason: reason ?? null, mailed_at: status === 'waiting' ? null : new Date() })
    .where('id', '=', id)
    .where('mail_status', '=', 'sending')
    .execute();
};
