import { queryOptions } from '@tanstack/react-query';
import { get } from './call.ts';
import type { Level } from './plan.ts';

export type CellState = 'required' | 'planned' | 'delivered' | 'confirmed';

export type MatrixCell = {
  needId: string;
  audienceId: string;
  messageId: string;
  level: Level;
  needBy: string | null;
  state: CellState;
  late: boolean;
  members: number;
  handedOver: number;
  delivered: number;
  confirmed: number;
  share: number;
  ownerPersonId: string | null;
  /** Delivered with words that have changed since. */
  isOutdated: boolean;
};
export type MatrixAudience = { id: string; name: string; side: 'internal' | 'external'; tier: number | null; channels: string[] };
export type MatrixMessage = { id: string; title: string; usedBy: number };
export type Gap = {
  needId: string;
  audienceId: string;
  messageId: string;
  audienceName: string;
  messageTitle: string;
  needBy: string | null;
  tier: number | null;
  days: number | null;
  reason: 'noActivity' | 'late' | 'plannedLate' | 'outdated';
};
export type StateCounts = { needs: number; planned: number; delivered: number; confirmed: number; late: number };

export type Matrix = {
  programme: { id: string; name: string };
  counts: StateCounts;
  audiences: MatrixAudience[];
  messages: MatrixMessage[];
  cells: MatrixCell[];
  gaps: Gap[];
};

export const matrixQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['matrix', programmeId], queryFn: () => get<Matrix>(`/v1/programmes/${programmeId}/matrix`) });

export type NeedEvidence = {
  need: { id: string; level: Level; needBy: string | null; share: number; currentVersion: number };
  state: CellState;
  late: boolean;
  isOutdated: boolean;
  counts: { members: number; handedOver: number; delivered: number; confirmed: number; toProve: number };
  activities: {
    id: string;
    title: string;
    channel: string;
    state: 'planned' | 'done' | 'cancelled';
    plannedDate: string | null;
    doneAt: string | null;
    messageVersion: number | null;
    isCurrent: boolean;
    sendOutId: string | null;
    pageId: string | null;
    handedOver: number;
    delivered: number;
    confirmed: number;
  }[];
  evidence: { items: { kind: 'receipt' | 'read' | 'delivered' | 'handedOver'; level: Level | null; at: string | null; messageVersion: number; label: string }[]; total: number };
};

export const evidenceQuery = (needId: string) =>
  queryOptions({ queryKey: ['evidence', needId], queryFn: () => get<NeedEvidence>(`/v1/needs/${needId}/evidence`) });
