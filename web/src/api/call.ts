import { credentials } from './credentials.ts';
import { ProblemError } from './problem-error.ts';
import { signInGate } from './sign-in-gate.ts';

export type Query = Record<string, string | number | boolean | null | undefined>;

const withQuery = (path: string, query: Query = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
};

const refreshToken = async (): Promise<void> => {
  const answer = await fetch('/v1/session', { headers: { accept: 'application/json' } });
  const session = (await answer.json()) as { csrfToken?: string };
  credentials.csrfToken = session.csrfToken ?? null;
};

const attempt = (method: string, path: string, body: BodyInit | undefined, headers: Headers): Promise<Response> => {
  headers.set('accept-language', credentials.locale);
  if (method !== 'GET' && credentials.csrfToken !== null) headers.set('x-csrf-token', credentials.csrfToken);
  return fetch(path, { method, headers, ...(body === undefined ? {} : { body }) });
};

const problemOf = async (answer: Response): Promise<ProblemError> => {
  const body = await answer.json().catch(() => ({}));
  return new ProblemError(answer.status, body as Record<string, unknown>);
};

/** One call, made again after a new sign-in. The idempotency key stays the same, so nothing happens twice. */
const send = async (method: string, path: string, body: BodyInit | undefined, headers: Headers): Promise<Response> => {
  const answer = await attempt(method, path, body, headers);
  if (answer.ok) return answer;
  const problem = await problemOf(answer);
  if (problem.status === 401 && credentials.csrfToken !== null) {
    if (!(await signInGate.wait())) throw problem;
    return send(method, path, body, headers);
  }
  // Signed in again in another tab: this page still holds the old token.
  if (problem.code === 'wrongOrigin') {
    const held = credentials.csrfToken;
    await refreshToken();
    if (credentials.csrfToken !== held) return send(method, path, body, headers);
  }
  throw problem;
};

const read = async <T>(answer: Response): Promise<T> => (answer.status === 204 ? ({} as T) : ((await answer.json()) as T));

const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const headers = new Headers({ accept: 'application/json' });
  if (method === 'POST') headers.set('idempotency-key', crypto.randomUUID());
  if (body instanceof FormData) return read<T>(await send(method, path, body, headers));
  if (body === undefined) return read<T>(await send(method, path, undefined, headers));
  headers.set('content-type', 'application/json');
  return read<T>(await send(method, path, JSON.stringify(body), headers));
};

export const get = <T>(path: string, query?: Query): Promise<T> => ask<T>('GET', withQuery(path, query));
export const post = <T = Record<string, never>>(path: string, body?: unknown): Promise<T> => ask<T>('POST', path, body);
export const put = <T = Record<string, never>>(path: string, body: unknown): Promise<T> => ask<T>('PUT', path, body);
export const patch = <T = Record<string, never>>(path: string, body: unknown): Promise<T> => ask<T>('PATCH', path, body);
export const remove = <T = Record<string, never>>(path: string): Promise<T> => ask<T>('DELETE', path);
