import { queryOptions } from '@tanstack/react-query';
import { get, post } from './call.ts';

export type PageSummary = { id: string; title: string; slug: string; url: string; version: number; publishedAt: string; updatedAt: string; withdrawnAt: string | null; visits: number };
export type PageDetails = Omit<PageSummary, 'visits'> & {
  versions: { version: number; title: string; publishedAt: string; publishedByName: string | null; changeNote: string | null; url: string }[];
  visits: { total: number; days: { day: string; visits: number }[]; referrers: { host: string; visits: number }[] };
};

export const pagesQuery = queryOptions({ queryKey: ['pages'], queryFn: async () => (await get<{ items: PageSummary[] }>('/v1/pages')).items });
export const pageQuery = (id: string) => queryOptions({ queryKey: ['page', id], queryFn: () => get<PageDetails>(`/v1/pages/${id}`) });
export const withdrawPage = (id: string) => post(`/v1/pages/${id}/withdraw`);
export const restorePage = (id: string) => post(`/v1/pages/${id}/restore`);

export const frontDoorQuery = queryOptions({ queryKey: ['front-door'], queryFn: () => get<{ url: string; feedUrl: string; embedUrl: string; embedHtml: string; linksHtml: string }>('/v1/front-door') });
