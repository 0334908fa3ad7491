import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Visit } from '../use-cases/count-visit.ts';

// A public address is typed, shortened and shared in many ways: what cannot be understood is left aside, never refused.
export const language = z.enum(['sv', 'en']).optional().catch(undefined);
export const audience = z
  .enum(['privat', 'foretag'])
  .catch('privat')
  .default('privat')
  .transform((word): 'private' | 'company' => (word === 'foretag' ? 'company' : 'private'));
export const after = z.uuid().optional().catch(undefined);

/** The address of an organisation that has gone up in this one, when a link to it was followed. */
export const movedFromName = z.string().max(100).optional().catch(undefined);

const name = z.string().max(100).catch('');
export const organisationParams = z.object({ slug: name });
export const pageParams = organisationParams.extend({ page: name });
export const versionParams = pageParams.extend({ version: z.coerce.number().int().min(0).max(1_000_000).catch(0) });

const single = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

/** What a visit is counted by; nothing else of the request is looked at. */
export const visitOf = (request: FastifyRequest): Omit<Visit, 'organisationId' | 'pageId'> => ({
  method: request.method,
  referer: request.headers.referer,
  userAgent: request.headers['user-agent'],
  purpose: single(request.headers['sec-purpose']) ?? single(request.headers['purpose']),
  ownHost: request.host,
});
