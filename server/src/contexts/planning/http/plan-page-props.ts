import type { PlanPageProps } from '@budkavle/portal/props';
import type { Organisation } from '#identity';
import type { Locale } from '../../../vocabulary/locale.ts';
import type { getPlan } from '../use-cases/get-plan.ts';

type Plan = Awaited<ReturnType<typeof getPlan>>;
type Around = { organisation: Organisation | null; locale: Locale; printedAt: Date };

/** Audience, what it should know, how to reach it: together, as the plan was on paper. */
export const planPageProps = (
  { programme, audiences, messages, needs }: Plan,
  { organisation, locale, printedAt }: Around,
): PlanPageProps => {
  const titles = new Map(messages.map(({ id, title }) => [id, title]));
  const other = locale === 'sv' ? 'en' : 'sv';
  return {
    locale,
    otherLanguageUrl: `/v1/programmes/${programme.id}/plan.html?lang=${other}`,
    organisation:
      organisation === null ? null : { name: organisation.name, slug: organisation.slug, brandColour: organisation.brandColour },
    programmeName: programme.name,
    description: programme.description,
    printedAt: printedAt.toISOString(),
    backUrl: `/app/program/${programme.id}/planen`,
    audiences: audiences.map((audience) => {
      const own = new Map(needs.filter(({ audienceId }) => audienceId === audience.id).map((need) => [need.messageId, need]));
      const ids = new Set([...audience.inheritedMessageIds, ...audience.ownMessageIds, ...own.keys()]);
      return {
        name: audience.name,
        side: audience.side,
        tier: audience.tier,
        contactPerson: audience.contactPerson || null,
        channelNote: audience.channelNote || null,
        channels: audience.channels,
        messages: [...ids].map((id) => ({
          title: titles.get(id) ?? '',
          level: own.get(id)?.level ?? null,
          needBy: own.get(id)?.needBy ?? null,
          isInherited: audience.inheritedMessageIds.includes(id),
        })),
      };
    }),
  };
};
