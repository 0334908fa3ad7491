import { queryOptions } from '@tanstack/react-query';
import { get } from './call.ts';
import type { Gap, StateCounts } from './matrix.ts';
import type { EntryCounts, SendOutStatus } from './send-outs.ts';

export type Attention = { kind: string; params?: Record<string, string | number>; link: string };
export type Today = {
  outgoing: { sendOutId: string; title: string; status: SendOutStatus; counts: Partial<EntryCounts> & { total?: number } }[];
  gaps: (Gap & { programmeId?: string })[];
  attention: Attention[];
  programmes: { id: string; name: string; counts: StateCounts }[];
};

export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => get<Today>('/v1/today') });
