import { lookup as resolve } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { mayConnectTo, type OutboundRules, outboundFault } from './outbound-address.ts';

export type OutsidePost = { url: string; body: string; headers: Record<string, string>; timeoutMs: number };

/** Resolves a name and refuses where it leads before the connection is made, so that the name cannot change its mind in between. */
export const guardedLookup =
  (rules: OutboundRules): LookupFunction =>
  (name, options, done) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const allowed = error === null ? addresses.filter(({ address }) => mayConnectTo(address, rules)) : [];
      const [first] = allowed;
      if (first === undefined) done(error ?? Object.assign(new Error('the name leads to no public address'), { code: 'ENOTPUBLIC' }), '');
      else if (options.all === true) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };

/**
 * Posts to an address that somebody else chose. Answers the HTTP status; redirects are not followed and the answer is not read.
 * Throws with a `code` when there was no answer in time or the address is not one we may call.
 */
export const postOutside = ({ url, body, headers, timeoutMs }: OutsidePost, rules: OutboundRules): Promise<number> => {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (outboundFault(url, rules) !== undefined || (isIP(host) !== 0 && !mayConnectTo(host, rules)))
    return Promise.reject(Object.assign(new Error('the address may not be called'), { code: 'ENOTPUBLIC' }));
  const request = target.protocol === 'http:' ? requestHttp : requestHttps;
  return new Promise((settle, reject) => {
    const asked = request(
      target,
      {
        method: 'POST',
        agent: false,
        lookup: guardedLookup(rules),
        signal: AbortSignal.timeout(timeoutMs),
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        settle(answer.statusCode ?? 0);
        answer.destroy();
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
};
