import { countCampaignWork } from '#campaigns';
import { listRecentSendOuts, type RecentSendOut } from '#delivery';
import { recentMergers } from '#identity';
import { listExpiringCertificates } from '#mediator';
import { countWaitingGroupQuestions } from '#participation';
import { listProgrammes } from '#planning';
import { countStrategyWork } from '#strategy';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Gap } from '../domain/gaps.ts';
import { byUrgency } from '../domain/gaps.ts';
import { drawMatrix } from './draw-matrix.ts';

type Attention =
  | { kind: 'notDelivered'; count: number; sendOutId: string; title: string }
  | { kind: 'unknown'; count: number; sendOutId: string; title: string }
  | { kind: 'lateNeeds'; count: number; programmeId: string; title: string }
  | { kind: 'outdated'; count: number; programmeId: string; title: string }
  | { kind: 'groupQuestions'; count: number; programmeId: string; title: string }
  | { kind: 'campaignsToNote' | 'campaignsAsked' | 'campaignsAsPartner' | 'campaignRemarks'; count: number; title: string }
  | { kind: 'watchesOverdue' | 'sectionsToReview' | 'benefitsOverdue'; count: number; title: string }
  /** `title` has gone up, or will, in `to`. */
  | { kind: 'mergerAhead' | 'mergerDone'; count: number; title: string; to: string; mergeId: string }
  /** `count` is days left, `title` whose certificate it is; the second in the last week. */
  | { kind: 'certificateExpires' | 'certificateExpiresSoon'; count: number; title: string };

const shownSendOuts = 6;
const shownGaps = 5;
const shownProgrammes = 12;

/** The start page: what goes out, what is missing, what needs somebody. */
export const tellToday = async (tx: Tx, actor: MemberActor) => {
  // In an archive there is nothing left to do, only to read.
  const isArchive = actor.standing === 'merged';
  const all = (await listProgrammes(tx, actor)).filter(({ isOwn, isAdopted }) => isOwn || isAdopted);
  const mine = all.slice(0, shownProgrammes);
  const sendOuts = await listRecentSendOuts(tx, actor.organisationId, shownSendOuts);
  const attention: Attention[] = [
    ...(await aboutMergers(tx, actor)),
    ...(await aboutCertificates(tx, actor)),
    ...(await aboutCampaigns(tx, actor)),
    ...(await aboutStrategy(tx, actor)),
    ...(isArchive ? [] : await aboutQuestions(tx, actor, all)),
    ...sendOuts.flatMap(aboutSendOut),
  ];
  const gaps: (Gap & { programmeId: string })[] = [];
  const programmes = [];
  for (const { id, name } of mine) {
    const matrix = await drawMatrix(tx, actor, { programmeId: id });
    programmes.push({ id, name, counts: matrix.counts });
    if (isArchive) continue;
    gaps.push(...matrix.gaps.slice(0, shownGaps).map((gap) => ({ ...gap, programmeId: id })));
    if (matrix.counts.late > 0) attention.push({ kind: 'lateNeeds', count: matrix.counts.late, programmeId: id, title: name });
    const outdated = matrix.cells.filter(({ isOutdated }) => isOutdated).length;
    if (outdated > 0) attention.push({ kind: 'outdated', count: outdated, programmeId: id, title: name });
  }
  return { outgoing: sendOuts.map(inFewWords), gaps: gaps.toSorted(byUrgency).slice(0, shownGaps), attention, programmes };
};

const aboutSendOut = ({ sendOutId, title, notDelivered, unknown }: RecentSendOut): Attention[] => [
  ...(notDelivered > 0 ? [{ kind: 'notDelivered' as const, count: notDelivered, sendOutId, title }] : []),
  ...(unknown > 0 ? [{ kind: 'unknown' as const, count: unknown, sendOutId, title }] : []),
];

/** What is to be taken note of, answered or replied to; nothing has a title of its own. */
const aboutCampaigns = async (tx: Tx, actor: MemberActor): Promise<Attention[]> => {
  const { toNote, asked, askedAsPartner, remarks } = await countCampaignWork(tx, actor);
  const counts = { campaignsToNote: toNote, campaignsAsked: asked, campaignsAsPartner: askedAsPartner, campaignRemarks: remarks };
  return Object.entries(counts).flatMap(([kind, count]) => (count === 0 ? [] : [{ kind: kind as keyof typeof counts, count, title: '' }]));
};

/** What has passed its day: what is watched outside, sections to look over, benefits to follow up. */
const aboutStrategy = async (tx: Tx, actor: MemberActor): Promise<Attention[]> => {
  const counts = await countStrategyWork(tx, actor);
  return Object.entries(counts).flatMap(([kind, count]) => (count === 0 ? [] : [{ kind: kind as keyof typeof counts, count, title: '' }]));
};

/** What groups have asked on their pages and wait for; a programme that is not shown may have some too. */
const aboutQuestions = async (tx: Tx, actor: MemberActor, programmes: readonly { id: string; name: string }[]): Promise<Attention[]> => {
  const names = new Map(programmes.map(({ id, name }) => [id, name]));
  return (await countWaitingGroupQuestions(tx, actor)).flatMap(({ programmeId, count }) => {
    const title = names.get(programmeId);
    return title === undefined ? [] : [{ kind: 'groupQuestions' as const, count, programmeId, title }];
  });
};

/** Whoever has got new colleagues, or another organisation, is told for a month. */
const aboutMergers = async (tx: Tx, actor: MemberActor): Promise<Attention[]> =>
  (await recentMergers(tx, actor)).map(({ id, isDone, fromName, toName }) => ({
    kind: isDone ? 'mergerDone' : 'mergerAhead',
    count: 1,
    title: fromName,
    to: toName,
    mergeId: id,
  }));

/** Only those who manage the organisation are told. */
const aboutCertificates = async (tx: Tx, actor: MemberActor): Promise<Attention[]> =>
  (await listExpiringCertificates(tx, actor)).map(({ organisationNumber, days, level }) => ({
    kind: level === 7 ? 'certificateExpiresSoon' : 'certificateExpires',
    count: days,
    title: organisationNumber,
  }));

/** The ledger's six statuses as four words: on their way, reached, not delivered, unknown. */
const inFewWords = ({
  waiting,
  sending,
  handedOver,
  delivered,
  recipients: _recipients,
  updatedAt: _updatedAt,
  ...sendOut
}: RecentSendOut) => ({
  ...sendOut,
  waiting: waiting + sending,
  reached: handedOver + delivered,
});
