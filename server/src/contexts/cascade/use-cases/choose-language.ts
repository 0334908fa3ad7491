import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { updateHolder } from '../storage/holders.ts';
import { openLink } from './open-link.ts';

/** The language that the holder wants mails and the page in, from now on. Just looking at the page in another keeps nothing. */
export const chooseLanguage = async (tx: Tx, { token, locale }: { token: string; locale: Locale }): Promise<'done' | 'gone'> => {
  const opened = await openLink(tx, token, { forChange: true });
  if (opened === undefined) return 'gone';
  const { holder, cascade } = opened;
  if (holder.locale === locale) return 'done';
  await updateHolder(tx, holder.id, { locale });
  await recordAudit(
    tx,
    { organisationId: cascade.organisationId },
    { action: 'cascade.languageChosen', subjectType: 'cascadeHolder', subjectId: holder.id, details: { cascadeId: cascade.id } },
  );
  return 'done';
};
