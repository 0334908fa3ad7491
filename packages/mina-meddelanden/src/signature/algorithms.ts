import { refuse } from '../problem.ts';

const xmldsig = 'http://www.w3.org/2000/09/xmldsig#';

/** The algorithms of section 8.2. What is not here is refused, whatever XML Signature allows elsewhere. */
export const algorithm = {
  enveloped: `${xmldsig}enveloped-signature`,
  exclusiveC14n: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha1: `${xmldsig}sha1`,
  rsaSha256: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  rsaSha1: `${xmldsig}rsa-sha1`,
} as const;

/**
 * In the prefix-free form there are no prefixes, no comments and no ancestors, so inclusive and exclusive,
 * with and without comments, give the same bytes (8.3 step 6).
 */
const canonicalisations = new Set<string>([
  algorithm.exclusiveC14n,
  `${algorithm.exclusiveC14n}WithComments`,
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments',
  'http://www.w3.org/2006/12/xml-c14n11',
  'http://www.w3.org/2006/12/xml-c14n11#WithComments',
]);

export const isCanonicalisation = (uri: string): boolean => canonicalisations.has(uri);

export type HashName = 'sha256' | 'sha1';

const hashOf = (uri: string, names: { sha256: string; sha1: string }, kind: string, allowSha1: boolean): HashName => {
  if (uri === names.sha256) return 'sha256';
  if (uri !== names.sha1) return refuse('signatureUnsupported', `${kind} ${uri} is not in the contract`);
  return allowSha1 ? 'sha1' : refuse('sha1', `${kind} ${uri} is accepted only when SHA-1 is switched on`);
};

export const digestHash = (uri: string, allowSha1: boolean): HashName =>
  hashOf(uri, { sha256: algorithm.sha256, sha1: algorithm.sha1 }, 'digest method', allowSha1);

export const signatureHash = (uri: string, allowSha1: boolean): HashName =>
  hashOf(uri, { sha256: algorithm.rsaSha256, sha1: algorithm.rsaSha1 }, 'signature method', allowSha1);
