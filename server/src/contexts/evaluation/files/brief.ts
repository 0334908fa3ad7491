import type { Block, PrintedDocument } from '../../../platform/files/document/printed-document.ts';
import { heading, longDay, printed, textBlocks, uniqueAudiences } from './document-parts.ts';
import { documentWords } from './document-words.ts';
import type { PlanFacts, ReportedActivity } from './plan-facts.ts';

/** One page for whoever speaks at a meeting: where it stands on the agenda, to whom, what to say, and what to do afterwards. */
export const composeBrief = (facts: PlanFacts, activity: ReportedActivity): PrintedDocument => {
  const { locale } = facts;
  const words = documentWords[locale];
  const messageIds = [...new Set(activity.needs.map(({ messageId }) => messageId))];
  const day = activity.day === null ? words.noDay : longDay(activity.day, locale);
  const told = [day, words.kindNames[activity.type], activity.responsible].filter((part) => part !== '');
  const place = placeOnAgenda(facts, activity);
  return printed(facts, words.meetingBrief, `${words.meetingBrief}: ${activity.title}`, [
    { kind: 'paragraph', text: told.join(' · ') },
    ...(place.length === 0 ? [] : [{ kind: 'list' as const, items: place }]),
    { kind: 'paragraph', text: words.forAudiences(uniqueAudiences(activity).join(', ')) },
    ...(activity.brief === '' ? [] : [heading(1, words.purpose), ...textBlocks(activity.brief)]),
    heading(1, words.whatToSay),
    ...messageIds.flatMap((id): Block[] => {
      const { title = '', summary = '' } = facts.messages.get(id) ?? {};
      return [heading(3, title), ...textBlocks(summary)];
    }),
    heading(1, words.minutes),
    { kind: 'paragraph', text: words.minutesText },
  ]);
};

/** What only a committee or a management meeting has. */
const placeOnAgenda = ({ locale }: PlanFacts, { details }: ReportedActivity): string[] => {
  const words = documentWords[locale];
  const { committee = '', agendaItem = '', speaker = '', minutesNeeded = null, slidesUrl = '' } = details;
  return [
    ...(committee === '' ? [] : [words.committee(committee)]),
    ...(agendaItem === '' ? [] : [words.agendaItem(agendaItem)]),
    ...(speaker === '' ? [] : [words.speaker(speaker)]),
    ...(minutesNeeded === null ? [] : [words.minutesNeeded(minutesNeeded)]),
    ...(slidesUrl === '' ? [] : [words.slides(slidesUrl)]),
  ];
};
