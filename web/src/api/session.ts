import type { AnswerOf } from '@budkavle/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { credentials } from './credentials.ts';

export type Session = AnswerOf<'getSession'>;
export type SignedIn = Extract<Session, { signedIn: true }>;
export type OwnOrganisation = NonNullable<SignedIn['organisation']>;
export type Locale = SignedIn['person']['locale'];
export type Role = OwnOrganisation['roles'][number];

export const fetchSession = async (): Promise<Session> => {
  const session = await dataOf(api.GET('/v1/session'));
  credentials.csrfToken = session.signedIn ? session.csrfToken : null;
  return session;
};

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: fetchSession, staleTime: 5 * 60_000 });

export const switchOrganisation = (organisationId: string) => dataOf(api.POST('/v1/session/organisation', { body: { organisationId } }));
export const rememberLocale = (locale: Locale) => dataOf(api.POST('/v1/session/locale', { body: { locale } }));
export const endSession = () => dataOf(api.POST('/v1/session/end'));

const ladder = ['see', 'write', 'send', 'manage'] as const;
export type Right = (typeof ladder)[number];

/** The server decides; this only spares people buttons that would be refused. */
export const mayDo = (held: readonly Role[], needed: Right): boolean =>
  ladder.slice(ladder.indexOf(needed)).some((role) => held.includes(role));
