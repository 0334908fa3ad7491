import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type FillText, fillBody } from '../domain/fill-body.ts';
import type { SendOutRow } from '../storage/send-outs.ts';

/** Planning's word on what a programme's texts say in one organisation today: local fields, milestones, support. */
export type TextsFor = (tx: Tx, place: { organisationId: Id; programmeId: Id }) => Promise<FillText>;

/** Where nobody fills anything in. */
export const asWritten: TextsFor = async () => (text) => text;

/** The send-out as it reads with those values; a subject stays one line. */
export const fillSendOut = (sendOut: SendOutRow, fill: FillText): SendOutRow => ({
  ...sendOut,
  subject: fill(sendOut.subject).replaceAll(/\s*\n\s*/g, ' '),
  body: fillBody(sendOut.body, fill),
});
