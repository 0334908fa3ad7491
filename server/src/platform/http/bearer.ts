import type { FastifyRequest } from 'fastify';

/** The token of `Authorization: Bearer …` (RFC 6750, section 2.1); undefined when there is none. */
export const bearerOf = ({ headers }: FastifyRequest): string | undefined => /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
