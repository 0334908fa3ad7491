import type { Block, PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import type { Id } from '../../../vocabulary/id.ts';
import {
  activityTable,
  coming,
  doneLately,
  gapBlocks,
  heading,
  networkTable,
  printed,
  resourceBlocks,
  standing,
  textBlocks,
  tierTable,
} from './document-parts.ts';
import { documentWords } from './document-words.ts';
import type { PlanFacts } from './plan-facts.ts';

export const documentKinds = ['status-memo', 'board-summary', 'whole-plan', 'plan-to-change'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const weeks = 6;

/** The memo that goes to heads and project groups (*PM*): where we are, what comes, what it takes. */
const statusMemo = (facts: PlanFacts): PrintedDocument => {
  const { locale } = facts;
  const words = documentWords[locale];
  const next = coming(facts, weeks);
  const done = doneLately(facts, weeks);
  return printed(facts, words.statusMemo, `${words.statusMemo}: ${facts.programme.name}`, [
    standing(facts),
    tierTable(facts),
    heading(1, words.next),
    next.length === 0 ? { kind: 'paragraph', text: words.noNext } : activityTable(next, words.nextCaption(weeks), locale),
    heading(1, words.resources),
    ...resourceBlocks(next, locale),
    heading(1, words.gaps),
    ...gapBlocks(facts, 15),
    heading(1, words.done),
    done.length === 0 ? { kind: 'paragraph', text: words.noDone } : activityTable(done, words.doneCaption(weeks), locale),
  ]);
};

/** One page for a board or steering group: the figures, the others in the network, and what needs them. */
const boardSummary = (facts: PlanFacts): PrintedDocument => {
  const words = documentWords[facts.locale];
  const { late } = facts.counts;
  return printed(facts, words.boardSummary, `${words.boardSummary}: ${facts.programme.name}`, [
    standing(facts),
    heading(1, words.ask),
    { kind: 'paragraph', text: late > 0 ? words.askLate(late) : words.askFine },
    ...gapBlocks(facts, 5),
    heading(1, words.status),
    tierTable(facts),
    ...(facts.network.length > 1 ? [heading(1, words.network), networkTable(facts)] : []),
  ]);
};

const audienceBlocks = (facts: PlanFacts, audience: PlanFacts['audiences'][number]): Block[] => {
  const words = documentWords[facts.locale];
  const { contactPerson, channels, channelNote, inheritsFrom } = audience;
  const about = [
    ...(inheritsFrom.length > 0 ? [words.inherits(inheritsFrom.join(', '))] : []),
    ...(channels.length > 0 || channelNote !== '' ? [words.channels(channels.join(', ') || channelNote)] : []),
    ...(contactPerson === '' ? [] : [words.contact(contactPerson)]),
  ];
  const cells = facts.cells.filter(({ audienceId }) => audienceId === audience.id);
  const rows = cells.map(({ messageId, level, needBy, state }) => [
    facts.messages.get(messageId)?.title ?? '',
    words.levels[level] ?? level,
    needBy ?? '–',
    words.states[state],
  ]);
  const header = [words.message, words.level, words.needBy, words.state];
  return [
    heading(3, audience.name),
    ...(about.length > 0 ? [{ kind: 'list' as const, items: about }] : []),
    rows.length === 0
      ? { kind: 'paragraph', text: words.nobodyNeeds }
      : { kind: 'table', caption: audience.name, header, rows, widths: [5, 2, 1.7, 1.8] },
  ];
};

/** The plan in full: every audience with its messages and their state, every activity, every message's own words. */
const wholePlan = (facts: PlanFacts): PrintedDocument => {
  const { locale, programme, activities, messages } = facts;
  const words = documentWords[locale];
  const side = (wanted: 'internal' | 'external'): Block[] => {
    const audiences = facts.audiences.filter((audience) => audience.side === wanted);
    return audiences.length === 0 ? [] : [heading(2, words[wanted]), ...audiences.flatMap((audience) => audienceBlocks(facts, audience))];
  };
  const written = [...messages.values()].filter(({ summary }) => summary.trim() !== '');
  return printed(facts, words.wholePlan, `${words.wholePlan}: ${programme.name}`, [
    { kind: 'note', text: words.forReading },
    ...(programme.description === '' ? [] : [{ kind: 'paragraph' as const, text: programme.description }]),
    standing(facts),
    heading(1, `${words.audience} × ${words.message.toLowerCase()}`),
    ...side('internal'),
    ...side('external'),
    heading(1, words.activities),
    activities.length === 0 ? { kind: 'paragraph', text: words.noActivities } : activityTable(activities, words.allActivities, locale),
    ...(written.length === 0 ? [] : [heading(1, words.messages)]),
    ...written.flatMap(({ title, summary }): Block[] => [heading(3, title), ...textBlocks(summary)]),
  ]);
};

const changeable = (facts: PlanFacts, audience: PlanFacts['audiences'][number]): Block[] => {
  const words = documentWords[facts.locale];
  const { name, channels, channelNote, inheritsFrom, ownMessageIds, brokenMessageIds } = audience;
  const titles = (ids: readonly Id[]): string[] => ids.flatMap((id) => facts.writtenTitles.get(id) ?? []);
  const inherited = inheritsFrom.map((other) => words.sameAs(other, titles(brokenMessageIds).join(', ')));
  // A note that came with an imported plan is the whole line, label and all.
  const said = channelNote === '' && channels.length > 0 ? words.channels(channels.join(', ')) : channelNote;
  return [
    heading(3, name),
    { kind: 'paragraph', text: words.shouldKnow },
    { kind: 'list', items: [...inherited, ...titles(ownMessageIds)] },
    ...(said === '' ? [] : [{ kind: 'paragraph' as const, text: said }]),
  ];
};

/**
 * The plan's bare bones, in the form that the plan reader reads back: headings, groups, bullets and channels. Whoever has no account changes
 * it in Word, and the import shows what is different before anything is saved.
 */
const planToChange = (facts: PlanFacts): PrintedDocument => {
  const words = documentWords[facts.locale];
  const side = (wanted: 'internal' | 'external'): Block[] => {
    const audiences = facts.audiences.filter((audience) => audience.side === wanted);
    const tiers = [...new Set(audiences.map(({ tier }) => tier))].toSorted((one, other) => (one ?? 99) - (other ?? 99));
    const inTier = (tier: number | null): Block[] => [
      ...(tier === null ? [] : [heading(2, words.tierHeading(tier))]),
      ...audiences.filter((audience) => audience.tier === tier).flatMap((audience) => changeable(facts, audience)),
    ];
    return audiences.length === 0 ? [] : [heading(1, words.sideHeading[wanted]), ...tiers.flatMap(inTier)];
  };
  const document = printed(facts, words.planToChange, `${words.planToChange}: ${facts.programme.name}`, []);
  return { ...document, blocks: [...side('internal'), ...side('external')] };
};

const writers: Record<DocumentKind, (facts: PlanFacts) => PrintedDocument> = {
  'status-memo': statusMemo,
  'board-summary': boardSummary,
  'whole-plan': wholePlan,
  'plan-to-change': planToChange,
};

export const composeDocument = (kind: DocumentKind, facts: PlanFacts): PrintedDocument => writers[kind](facts);
