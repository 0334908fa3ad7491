import { refuse } from '../problem.ts';

const nameStart =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const ncName = `[${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`;

/** As Namespaces in XML 1.0 has it: group 1 the prefix, group 2 the local name. */
export const qualifiedNamePattern = `(?:(${ncName}):)?(${ncName})`;

const wholeNcName = new RegExp(`^${ncName}$`, 'u');

export const isNcName = (text: string): boolean => wholeNcName.test(text);

// oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Whether every character may stand in an XML 1.0 document at all. */
export const isXmlText = (text: string): boolean => !illegal.test(text) && text.isWellFormed();

const predefined: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const reference = /&(#x[0-9a-fA-F]{1,8}|#[0-9]{1,8}|[^;&<\s]{1,64})?(;?)/g;

const decodeReference = (whole: string, name: string | undefined, end: string): string => {
  if (name === undefined || end === '') return refuse('notWellFormed', `"${whole.slice(0, 20)}" is not a complete reference`);
  if (!name.startsWith('#')) return predefined[name] ?? refuse('entity', `entity &${name}; is not allowed`);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (!Number.isInteger(code) || code > 0x10ffff || isSurrogate || !isXmlText(String.fromCodePoint(code)))
    return refuse('notWellFormed', `&${name}; is not an XML character`);
  return String.fromCodePoint(code);
};

/** Only the five predefined entities and character references: no DTD is read, so there can be no others. */
export const decodeReferences = (text: string): string => (text.includes('&') ? text.replace(reference, decodeReference) : text);
