import { BlockList, isIP } from 'node:net';

/**
 * Addresses that a stranger's web address must not lead us to: our own networks, this machine, and what the registries
 * keep for special use (RFC 6890 and its successors). Server-side request forgery ends here.
 */
const special = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(net, bits, 'ipv4');

/** Only what is handed out for the public internet (2000::/3), less what carries an IPv4 address or is for documentation. */
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');
const specialV6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  specialV6.addSubnet(net, bits, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export type OutboundRules = { /** The demo's own machine may be called, over http too. */ allowLoopback: boolean };

/** Whether we may connect to this IP address. */
export const mayConnectTo = (address: string, { allowLoopback }: OutboundRules): boolean => {
  const family = isIP(address);
  if (family === 0) return false;
  if (allowLoopback && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6')) return true;
  return family === 4 ? !special.check(address, 'ipv4') : globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
};

export type OutboundFault = 'notAnAddress' | 'notHttps' | 'hasCredentials' | 'notPublic';

const localName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp)$/i;

/** What is wrong with a web address that we are asked to call, before anything is looked up; names are resolved and checked when we call. */
export const outboundFault = (text: string, rules: OutboundRules): OutboundFault | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return 'notAnAddress';
  if (url.username !== '' || url.password !== '') return 'hasCredentials';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isOwnMachine = rules.allowLoopback && (host === 'localhost' || (isIP(host) !== 0 && mayConnectTo(host, rules)));
  if (url.protocol === 'http:' && !isOwnMachine) return 'notHttps';
  if (isOwnMachine) return undefined;
  if (isIP(host) === 0) return localName.test(host) || !host.includes('.') ? 'notPublic' : undefined;
  return mayConnectTo(host, rules) ? undefined : 'notPublic';
};
