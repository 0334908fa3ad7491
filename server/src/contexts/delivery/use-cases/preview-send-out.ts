import { findOrganisation } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { missingFor, slotsOf, valuesOf } from '../domain/placeholders.ts';
import { compileEmail, fillEmail, type Rendered } from '../domain/render-email.ts';
import { compileLetter, fillLetter, renderWeb, webValues } from '../domain/render-letter.ts';
import type { SendOutChannel } from '../domain/send-out.ts';
import { selectPreviewRecipient } from '../storage/reach.ts';
import { asWritten, fillSendOut, type TextsFor } from './fill-texts.ts';
import { demandSendOut, scopeOf } from './find-send-out.ts';

export type SendOutPreview = Rendered & { row: number; total: number; recipientName: string | null; locale: Locale; missing: string[] };

/** What recipient number `row` will really get, made by the same hands that send it. Only the receipt link is not live. */
export const previewSendOut = async (
  tx: Tx,
  actor: MemberActor,
  { sendOutId, row, channel, textsFor = asWritten }: { sendOutId: Id; row: number; channel: SendOutChannel; textsFor?: TextsFor },
): Promise<SendOutPreview> => {
  const draft = await demandSendOut(tx, actor, sendOutId);
  const sendOut = fillSendOut(draft, await textsFor(tx, draft));
  const organisation = await findOrganisation(tx, actor.organisationId);
  const sender = { name: organisation?.name ?? '', colour: organisation?.brandColour ?? '' };
  const slots = slotsOf(sendOut.subject, sendOut.body);
  if (channel === 'web')
    return {
      row: 1,
      total: 1,
      recipientName: null,
      locale: 'sv',
      missing: missingFor(slots, webValues(sender.name)),
      ...renderWeb(sendOut, sender.name),
    };
  const { recipient, total } = await selectPreviewRecipient(tx, scopeOf(sendOut), channel, row);
  const locale = recipient?.locale ?? 'sv';
  const { publicUrl } = processServices();
  const links = { receiptUrl: `${publicUrl}/kvittens/exempel`, checkUrl: `${publicUrl}/kontrollfragor/exempel` };
  const values = { ...valuesOf(recipient ?? nobody, sender.name), ...links };
  const rendered =
    channel === 'email' ? fillEmail(compileEmail(sendOut, sender, locale), values) : fillLetter(compileLetter(sendOut), values);
  const name = recipient === undefined ? null : recipient.name;
  return { ...rendered, row: recipient === undefined ? 0 : row, total, recipientName: name, locale, missing: missingFor(slots, values) };
};

/** Shown while the audience is still empty: every placeholder stands as it was written. */
const nobody = { name: '', email: null, mobile: null, organisationNumber: null };
