import { registerText } from '#language';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';

type Page = { id: Id; organisationId: Id; title: string; text: string };

/** Makes a public page known to language, so that it is found when a word on it is no longer the agreed one. */
export const registerPage = (tx: Tx, { id, organisationId, title, text }: Page): Promise<void> =>
  registerText(tx, { kind: 'page', textId: id, organisationId, title, address: '/app/sidor', text: `${title}\n\n${text}` });
