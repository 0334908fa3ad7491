import { lookup } from 'node:dns';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { mayConnectTo } from '../../../platform/http/outbound-address.ts';

/** Why a page was not read; the use case says it in the reader's language. */
export type PageFault = 'badAddress' | 'notPublic' | 'notFound' | 'tooLarge' | 'notText' | 'tooSlow' | 'unreachable';
export type FetchedPage = { ok: true; address: string; bytes: Buffer; isHtml: boolean } | { ok: false; fault: PageFault };

/** Not even the demo's own machine: the one local page that may be read is named by its origin. */
const publicOnly = { allowLoopback: false };

const largestBytes = 3 * 1024 * 1024;
const longestMs = 10_000;
const mostRedirects = 4;

class Refused extends Error {
  readonly fault: PageFault;
  constructor(fault: PageFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Looks the name up and refuses anything that is not on the public internet, at the moment of connecting: a name that
 * answers differently the second time (DNS rebinding) gets nowhere.
 */
const lookupPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) callback(error, '', 4);
    else if (addresses.length === 0 || addresses.some(({ address }) => !mayConnectTo(address, publicOnly)))
      callback(new Refused('notPublic'), '', 4);
    else if (options.all === true) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
  });
};

const bare = (host: string): string => host.replace(/^\[|\]$/g, '');

const assertAllowed = (url: URL, ownOrigin: string | null): boolean => {
  if (url.origin === ownOrigin) return true;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Refused('badAddress');
  // Only the web's own ports: this is no way to knock on other doors.
  if (url.port !== '' || url.username !== '' || url.password !== '') throw new Refused('badAddress');
  const host = bare(url.hostname);
  if (isIP(host) !== 0 && !mayConnectTo(host, publicOnly)) throw new Refused('notPublic');
  return false;
};

const open = (url: URL, isOwn: boolean, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp;
    const headers = { accept: 'text/html, text/plain;q=0.9', 'accept-encoding': 'identity', 'user-agent': 'Budkavle text check' };
    get(url, { headers, signal, agent: false, ...(isOwn ? {} : { lookup: lookupPublic }) }, resolve).on('error', reject);
  });

const readBody = async (answer: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBytes) {
      answer.destroy();
      throw new Refused('tooLarge');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const kindOf = (answer: IncomingMessage): string =>
  (answer.headers['content-type'] ?? 'text/html').split(';')[0]?.trim().toLowerCase() ?? '';

const readAnswer = async (answer: IncomingMessage, url: URL): Promise<FetchedPage> => {
  const kind = kindOf(answer);
  const isHtml = kind === 'text/html' || kind === 'application/xhtml+xml';
  const isPlain = (answer.headers['content-encoding'] ?? 'identity') === 'identity';
  if (answer.statusCode !== 200 || !isPlain || !(isHtml || kind === 'text/plain')) {
    answer.destroy();
    throw new Refused(answer.statusCode === 200 ? 'notText' : 'notFound');
  }
  return { ok: true, address: url.href, bytes: await readBody(answer), isHtml };
};

const follow = async (start: URL, ownOrigin: string | null, signal: AbortSignal): Promise<FetchedPage> => {
  let url = start;
  for (let step = 0; step <= mostRedirects; step++) {
    const answer = await open(url, assertAllowed(url, ownOrigin), signal);
    const { location } = answer.headers;
    if (location === undefined || (answer.statusCode ?? 0) < 300 || (answer.statusCode ?? 0) >= 400) return readAnswer(answer, url);
    answer.destroy();
    if (!URL.canParse(location, url)) throw new Refused('notFound');
    url = new URL(location, url);
  }
  throw new Refused('notFound');
};

/**
 * Reads one page of the public web, at most 3 MB and ten seconds. `ownOrigin` is this installation's own portal where it may
 * be read although it is local (the demo); null elsewhere.
 */
export const fetchPage = async (address: string, ownOrigin: string | null): Promise<FetchedPage> => {
  if (!URL.canParse(address)) return { ok: false, fault: 'badAddress' };
  const signal = AbortSignal.timeout(longestMs);
  try {
    return await follow(new URL(address), ownOrigin, signal);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    return { ok: false, fault: signal.aborted ? 'tooSlow' : 'unreachable' };
  }
};
