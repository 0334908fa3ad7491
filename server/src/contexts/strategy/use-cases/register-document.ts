import { registerText, retireTexts } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import { plainTextOf, type Section } from '../domain/section.ts';
import type { GoverningDocument } from '../storage/documents.ts';

/** Makes the text known to language, so that a document that breaks an agreed word is found like any other text. */
export const registerDocument = (tx: Tx, document: GoverningDocument, sections: readonly Section[]): Promise<void> =>
  registerText(tx, {
    kind: 'document',
    textId: document.id,
    organisationId: document.organisationId,
    title: document.title,
    address: `/app/strategi/dokument/${document.id}`,
    text: plainTextOf(sections),
  });

export const forgetDocument = (tx: Tx, document: GoverningDocument): Promise<void> => retireTexts(tx, [document.id]);
