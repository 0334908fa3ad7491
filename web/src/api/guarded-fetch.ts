import { credentials } from './credentials.ts';
import { ProblemError } from './problem-error.ts';
import { signInGate } from './sign-in-gate.ts';

const refreshToken = async (): Promise<void> => {
  const answer = await fetch('/v1/session', { headers: { accept: 'application/json' } });
  const session = (await answer.json()) as { csrfToken?: string };
  credentials.csrfToken = session.csrfToken ?? null;
};

const attempt = (request: Request): Promise<Response> => {
  const copy = request.clone();
  copy.headers.set('accept-language', credentials.locale);
  if (copy.method !== 'GET' && credentials.csrfToken !== null) copy.headers.set('x-csrf-token', credentials.csrfToken);
  return fetch(copy);
};

const problemOf = async (answer: Response): Promise<ProblemError> => {
  const body = await answer.json().catch(() => ({}));
  return new ProblemError(answer.status, body as Record<string, unknown>);
};

const send = async (request: Request, mayAskToSignIn = true): Promise<Response> => {
  const answer = await attempt(request);
  if (answer.ok) return answer;
  const problem = await problemOf(answer);
  if (problem.status === 401 && credentials.csrfToken !== null && mayAskToSignIn) {
    if (!(await signInGate.wait())) throw problem;
    return send(request);
  }
  // Signed in again in another tab: this page still holds the old token.
  if (problem.code === 'wrongOrigin') {
    const held = credentials.csrfToken;
    await refreshToken();
    if (credentials.csrfToken !== held) return send(request, mayAskToSignIn);
  }
  throw problem;
};

/**
 * One call, made again after a new sign-in. The idempotency key is set once, so however often it is tried it happens once.
 * Whatever is not a success is thrown as a `ProblemError`.
 */
export const guardedFetch = (request: Request): Promise<Response> => {
  if (request.method === 'POST') request.headers.set('idempotency-key', crypto.randomUUID());
  return send(request);
};

/**
 * For what nobody has asked for, such as checks while one writes: when the session has ended it fails quietly. A dialog that took
 * the focus in the middle of a word would swallow the rest of it; the next save asks for the sign-in.
 */
export const quietFetch = (request: Request): Promise<Response> => send(request, false);
