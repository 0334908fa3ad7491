import type { PortalPages } from '@budkavle/portal/props';
import type { ReceiptPage } from '#delivery';

/** Delivery's receipt page in the portal's look and the sender's colours. */
export const receiptPage =
  (pages: PortalPages): ReceiptPage =>
  ({ receipt, locale, action }) =>
    pages.receipt({
      locale,
      organisationName: receipt?.senderName ?? '',
      brand: receipt === null ? null : { slug: receipt.senderSlug, brandColour: receipt.senderColour },
      title: receipt?.subject ?? '',
      state: receipt === null ? 'gone' : receipt.isGiven ? 'done' : 'ask',
      actionUrl: action,
    });
