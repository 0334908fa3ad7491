import { queryOptions } from '@tanstack/react-query';
import { get, post } from './call.ts';
import { credentials } from './credentials.ts';

export type Locale = 'sv' | 'en';
export type Role = 'see' | 'write' | 'send' | 'manage' | 'editor' | 'contactCentre';
export type OwnOrganisation = { id: string; name: string; slug: string; kind: string; brandColour: string; roles: Role[] };
export type SignedFor = { id: string; name: string; slug: string; brandColour: string };

export type SignedIn = {
  signedIn: true;
  csrfToken: string;
  person: { id: string; name: string; locale: Locale };
  assuranceLevel: number;
  organisation: OwnOrganisation | null;
  organisations: OwnOrganisation[];
  signsFor: SignedFor[];
  hasMailbox: boolean;
  mode: 'demo' | 'production';
};
export type Session = { signedIn: false; mode?: 'demo' | 'production' } | SignedIn;

export const fetchSession = async (): Promise<Session> => {
  const session = await get<Session>('/v1/session');
  credentials.csrfToken = session.signedIn ? session.csrfToken : null;
  return session;
};

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: fetchSession, staleTime: 5 * 60_000 });

export const switchOrganisation = (organisationId: string) => post('/v1/session/organisation', { organisationId });
export const rememberLocale = (locale: Locale) => post('/v1/session/locale', { locale });
export const endSession = () => post('/v1/session/end');

const ladder: Role[] = ['see', 'write', 'send', 'manage'];

/** The server decides; this only spares people buttons that would be refused. */
export const mayDo = (held: readonly Role[], needed: 'see' | 'write' | 'send' | 'manage'): boolean =>
  ladder.slice(ladder.indexOf(needed)).some((role) => held.includes(role));
