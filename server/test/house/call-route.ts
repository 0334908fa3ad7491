import type { Route } from '../../src/platform/http/route.ts';
import type { Client } from '../app-under-test.ts';
import { sampleOf } from './sample.ts';

const nobodys = '01890000-0000-7000-8000-000000000000';

/** Ids that exist, by the name they have in the path: `programmeId`. */
export type RealIds = Record<string, string>;

export const parametersOf = ({ path }: Route): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** The route's address; a parameter without a real id gets one that belongs to nobody. */
export const urlOf = ({ path }: Route, ids: RealIds = {}): string =>
  path.replaceAll(/:(\w+)/g, (_whole, name: string) => ids[name] ?? (name === 'token' ? 'x'.repeat(40) : nobodys));

/** Calls the route with the smallest body and query that get past its form. */
export const callRoute = (client: Client, route: Route, ids: RealIds = {}) => {
  const query = route.query === undefined ? {} : (sampleOf(route.query) as Record<string, string>);
  const asked = new URLSearchParams(query).toString();
  const url = `${urlOf(route, ids)}${asked === '' ? '' : `?${asked}`}`;
  const body = route.body === undefined ? {} : sampleOf(route.body);
  const calls: Record<string, () => ReturnType<Client['get']>> = {
    GET: () => client.get(url),
    POST: () => client.post(url, body),
    PUT: () => client.put(url, body),
    PATCH: () => client.patch(url, body),
    DELETE: () => client.delete(url),
  };
  const call = calls[route.method];
  if (call === undefined) throw new Error(`No way to call ${route.method}`);
  return call();
};

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
