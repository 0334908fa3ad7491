import { createHash } from 'node:crypto';
import type { RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { bearerOf } from './bearer.ts';
import type { Route } from './route.ts';

/** Calls per minute to one route, by key and process. A call may carry 1,000 letters. */
export const callsPerMinuteAndKey = 600;

const keyHash = (request: FastifyRequest): string =>
  createHash('sha256')
    .update(bearerOf(request) ?? request.ip)
    .digest('base64url');

/**
 * Logins and public forms are counted by address, routes for connected systems by key.
 * Signed-in people are not counted.
 */
export const rateLimitOf = ({ access, ratePerMinute }: Route): RateLimitOptions | false => {
  if (ratePerMinute !== undefined) return { max: ratePerMinute, timeWindow: '1 minute' };
  if (!('key' in access) || access.key === undefined) return false;
  return {
    max: callsPerMinuteAndKey,
    timeWindow: '1 minute',
    keyGenerator: keyHash,
    allowList: (request: FastifyRequest) => bearerOf(request) === undefined,
  };
};
