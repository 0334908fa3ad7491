import { queryOptions } from '@tanstack/react-query';
import { get } from './call.ts';
import type { Gap, StateCounts } from './matrix.ts';
import type { SendOutStatus } from './send-outs.ts';

export type Attention = { kind: 'notDelivered' | 'unknown' | 'lateNeeds' | 'outdated'; count: number; title: string; sendOutId?: string; programmeId?: string };
export type Today = {
  outgoing: {
    sendOutId: string;
    programmeId: string;
    title: string;
    status: SendOutStatus;
    releasedAt: string | null;
    total: number;
    waiting: number;
    reached: number;
    confirmed: number;
    notDelivered: number;
    unknown: number;
  }[];
  gaps: (Gap & { programmeId: string })[];
  attention: Attention[];
  programmes: { id: string; name: string; counts: StateCounts }[];
};

export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => get<Today>('/v1/today') });
