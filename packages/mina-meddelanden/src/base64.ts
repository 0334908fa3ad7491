import { refuse } from './problem.ts';

const whitespace = /[ \t\r\n]+/g;

// The last group before padding has unused bits, which XML Schema's base64Binary requires to be zero: one value, one text.
const lexical = /^[A-Za-z0-9+/]*(?:[AEIMQUYcgkosw048]=|[AQgw]==)?$/;

export const withoutWhitespace = (text: string): string => text.replace(whitespace, '');

/** Node's own decoder reads whatever it can and drops the rest; a truncated or dirty value must be refused instead. */
export const decodeBase64 = (text: string, where: string): Buffer => {
  const compact = withoutWhitespace(text);
  if (compact.length % 4 !== 0 || !lexical.test(compact)) refuse('truncatedBase64', `${where}: truncated or damaged base64`);
  return Buffer.from(compact, 'base64');
};
