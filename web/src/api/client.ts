import { createBudkavleClient } from '@budkavle/api-client';
import { guardedFetch, quietFetch } from './guarded-fetch.ts';

/** Typed by docs/openapi.json; what is refused arrives as a `ProblemError`, so an answer always has data. */
export const api = createBudkavleClient({ baseUrl: '', fetch: guardedFetch });

/** The same for what happens by itself: it never asks anybody to sign in. */
export const quietApi = createBudkavleClient({ baseUrl: '', fetch: quietFetch });

export const dataOf = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;

/** Files go as a form; the client's own bodies are JSON. */
export const upload = async <T>(path: string, form: FormData): Promise<T> => {
  const answer = await guardedFetch(new Request(path, { method: 'POST', body: form, headers: { accept: 'application/json' } }));
  return (await answer.json()) as T;
};

/** A search that is empty is no search, and the first page comes after nothing. */
export const given = <T extends Record<string, string | number | null | undefined>>(query: T) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')) as {
    [K in keyof T]?: Exclude<T[K], null | undefined | ''>;
  };
