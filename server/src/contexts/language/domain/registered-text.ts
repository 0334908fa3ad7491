import type { Id } from '../../../vocabulary/id.ts';

/** Which context's text it is: a send-out's draft, a public page, a message of a plan, what is sent to the editor-in-chief, a campaign, a governing document, the shared service. */
export const textKinds = ['sendOut', 'page', 'message', 'contribution', 'campaign', 'document', 'service'] as const;
export type TextKind = (typeof textKinds)[number];

/** A text as its owner hands it over to be held against the agreed words. */
export type RegisteredText = {
  kind: TextKind;
  /** The text's id in the context that owns it. */
  textId: Id;
  organisationId: Id;
  title: string;
  /** Path in the app where it is mended. */
  address: string;
  /** Plain text, one paragraph per line. */
  text: string;
};
