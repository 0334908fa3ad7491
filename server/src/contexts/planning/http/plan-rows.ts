import type { Locale } from '../../../vocabulary/locale.ts';
import type { getPlan } from '../use-cases/get-plan.ts';

type Plan = Awaited<ReturnType<typeof getPlan>>;

const words = {
  sv: {
    header: [
      'Målgrupp',
      'Slag',
      'Prioritet',
      'Budskap',
      'Nivå',
      'Senast',
      'Ansvarig',
      'Ärvs från',
      'Kontaktperson',
      'Kanaler',
      'Om kanalerna',
    ],
    internal: 'intern',
    external: 'extern',
    know: 'veta',
    understand: 'förstå',
    canDo: 'kunna',
  },
  en: {
    header: [
      'Audience',
      'Side',
      'Priority',
      'Message',
      'Level',
      'Need by',
      'Owner',
      'Inherited from',
      'Contact',
      'Channels',
      'About the channels',
    ],
    internal: 'internal',
    external: 'external',
    know: 'know of',
    understand: 'understand',
    canDo: 'can do',
  },
} as const;

export type PlanTable = { header: readonly string[]; rows: (string | number)[][] };

/** A row per need; an audience without needs gets a row of its own, so that nothing goes missing. */
export const planRows = ({ audiences, messages, needs }: Plan, locale: Locale): PlanTable => {
  const say = words[locale];
  const titles = new Map(messages.map(({ id, title }) => [id, title]));
  const names = new Map(audiences.map(({ id, name }) => [id, name]));
  const perAudience = Map.groupBy(needs, ({ audienceId }) => audienceId);
  const rows = audiences.flatMap((audience) => {
    const before = [audience.name, say[audience.side], audience.tier ?? ''];
    const after = [audience.contactPerson, audience.channels.map(({ name }) => name).join(', '), audience.channelNote];
    const own = perAudience.get(audience.id) ?? [];
    if (own.length === 0) return [[...before, '', '', '', '', '', ...after]];
    return own.map(({ messageId, level, needBy, owner, inheritedFrom }) => {
      const source = inheritedFrom === null ? '' : (names.get(inheritedFrom) ?? '');
      return [...before, titles.get(messageId) ?? '', say[level], needBy ?? '', owner?.name ?? '', source, ...after];
    });
  });
  return { header: say.header, rows };
};
