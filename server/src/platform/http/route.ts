import type { FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { z } from 'zod';
import type { Actor, KeyActor, MemberActor } from '../../vocabulary/actor.ts';
import type { ApiKeyScope } from '../../vocabulary/api-key.ts';
import type { Right } from '../../vocabulary/role.ts';
import type { Tx } from '../database/database.ts';

/**
 * Who may call a route. It cannot be left out: default deny.
 * - `open`: anybody; the text says why, and a test lists them all.
 * - `person`: anybody who is signed in.
 * - `member`: signed in for an organisation, with at least this right there.
 * - `mailbox`: signed in with an e-ID at level of assurance 3.
 * - `key`: a connected system whose API key has this scope; beside `member`, or alone. Without it a route takes no key.
 */
export type Access = { open: string } | { person: true } | { member: Right; key?: ApiKeyScope } | { mailbox: true } | { key: ApiKeyScope };

export type ActorOf<A extends Access> = A extends { open: string }
  ? Actor | null
  : A extends { member: Right }
    ? MemberActor
    : A extends { key: ApiKeyScope }
      ? KeyActor
      : Actor;

type Output<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined;

export type RouteContext<
  A extends Access,
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
> = {
  tx: Tx;
  actor: ActorOf<A>;
  params: Output<P>;
  query: Output<Q>;
  body: Output<B>;
  request: FastifyRequest;
};

export type RouteDefinition<
  A extends Access,
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  R extends z.ZodType,
> = {
  method: HTTPMethods & ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE');
  /** Fastify's pattern, such as `/v1/programmes/:programmeId`. */
  path: string;
  /** Name in OpenAPI and in the generated client, verb first: `listProgrammes`. */
  operation: string;
  summary: string;
  access: A;
  params?: P;
  query?: Q;
  body?: B;
  /** What the answer holds; anything else is stripped. Pages and files answer with `z.any()` and `hidden`. */
  answer: R;
  status?: number;
  /** Not part of the API: pages, redirects and files. */
  hidden?: boolean;
  /** Requests per minute and address, for logins and public forms. */
  ratePerMinute?: number;
  /** Largest body in bytes, where the default of 1 MiB is too small. */
  bodyLimitBytes?: number;
  handle: (context: RouteContext<A, P, Q, B>) => Promise<z.input<R> | DeferredAnswer>;
};

/** An answer that is no JSON (a page, a redirect, a file): sent once the transaction has been committed. */
export class DeferredAnswer {
  readonly send: (reply: FastifyReply) => unknown;
  constructor(send: (reply: FastifyReply) => unknown) {
    this.send = send;
  }
}

export const afterCommit = (send: (reply: FastifyReply) => unknown): DeferredAnswer => new DeferredAnswer(send);

/** A route with its types folded away, as modules hand them to `app/`. */
export type Route = RouteDefinition<Access, z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined, z.ZodType>;

export const route = <
  A extends Access,
  R extends z.ZodType,
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  definition: RouteDefinition<A, P, Q, B, R>,
): Route => definition as never;

/** A page of a list: at most `limit` rows, and where to go on. */
export const pageQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50), after: z.string().max(200).optional() });

export const nothing = z.object({}).describe('Nothing to tell');
