import { queryOptions } from '@tanstack/react-query';
import { get, patch, post } from './call.ts';

export type Programme = {
  id: string;
  name: string;
  description: string;
  visibility: 'own' | 'network';
  revision: number;
  archivedAt: string | null;
  organisation: { id: string; name: string };
  isOwn: boolean;
  isAdopted: boolean;
  counts: { audiences: number; messages: number; needs: number };
};

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: async () => (await get<{ items: Programme[] }>('/v1/programmes')).items,
});
export const archivedProgrammesQuery = queryOptions({
  queryKey: ['programmes', 'archived'],
  queryFn: async () => (await get<{ items: Programme[] }>('/v1/programmes', { archived: true })).items,
});

export type NewProgramme = { name: string; description?: string; visibility?: 'own' | 'network' };

export const createProgramme = (body: NewProgramme) => post<{ id: string }>('/v1/programmes', body);
export const changeProgramme = (id: string, body: { name?: string; description?: string; visibility?: 'own' | 'network'; revision: number }) =>
  patch(`/v1/programmes/${id}`, body);
export const archiveProgramme = (id: string) => post(`/v1/programmes/${id}/archive`);
export const restoreProgramme = (id: string) => post(`/v1/programmes/${id}/restore`);
export const adoptProgramme = (id: string) => post(`/v1/programmes/${id}/adopt`);
