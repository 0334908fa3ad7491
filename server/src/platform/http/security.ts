import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../../vocabulary/app-error.ts';

/** No inline script anywhere; styles, fonts and frames from our own origin; nobody may frame us except where a route says so. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // Letters and their attachments, each in a sandbox of its own.
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const addSecurityHeaders = (app: FastifyInstance, isHttps: boolean): void => {
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', contentSecurityPolicy);
    reply.header('x-content-type-options', 'nosniff');
    // A page whose address is a key, such as a personal link, asks for less than this.
    if (!reply.hasHeader('referrer-policy')) reply.header('referrer-policy', 'strict-origin-when-cross-origin');
    reply.header('cross-origin-opener-policy', 'same-origin');
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    if (isHttps) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
};

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Cross-site request forgery, two locks: the browser's own word about where a request comes from,
 * and for signed-in calls a token that only our pages can read.
 */
export const refuseForgery = (request: FastifyRequest, publicUrl: string, csrfToken: string | undefined): void => {
  if (!changing.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || (origin !== undefined && origin !== 'null' && !isOwnOrigin(origin, request, publicUrl)))
    throw new AppError('wrongOrigin');
  if (csrfToken === undefined) return;
  const given = request.headers['x-csrf-token'] ?? (request.body as { csrf?: string } | undefined)?.csrf;
  if (given !== csrfToken) throw new AppError('wrongOrigin');
};

const isOwnOrigin = (origin: string, request: FastifyRequest, publicUrl: string): boolean =>
  origin === new URL(publicUrl).origin || origin === `${request.protocol}://${request.headers.host}`;
