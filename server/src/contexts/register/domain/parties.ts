import type { Id } from '../../../vocabulary/id.ts';

/** An organisation in the register, by its number as on the wire: 16 and ten digits. */
export type Party = { id: Id; number: string; name: string };

/** Whom a mediator may send for: numbers of senders. */
export type Mediator = Party & { senders: string[] };

/** A mailbox operator; on the wire it is named by its domain. */
export type Operator = Party & {
  serviceAddress: string;
  uiAddress: string;
  logo: string | null;
  domains: string[];
};

/** Domain names compare without capitals and without a dot at the end. */
export const tidyDomain = (domain: string): string => domain.trim().toLowerCase().replace(/\.$/, '');

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domainPattern = new RegExp(`^(?=.{3,253}$)${label}(?:\\.${label})+$`);

export const isDomain = (domain: string): boolean => domainPattern.test(domain);

/** Letters and sealed calls go there, so nothing but https, without a password in it. */
export const isServiceAddress = (address: string): boolean => {
  if (address.length > 500 || !URL.canParse(address)) return false;
  const { protocol, username, password, hash } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && hash === '';
};

/** What people click on. Plain http is for a demo on one machine. */
export const isWebAddress = (address: string): boolean => {
  if (address.length > 500 || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
};
