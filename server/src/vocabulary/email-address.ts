/** An address that SMTP can take: one @, a domain with a dot, at most 254 characters (RFC 5321, section 4.5.3.1). */
export type EmailAddress = string & { readonly kind: 'EmailAddress' };

const pattern = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/u;

/** Trims, takes the address out of `Name <address>` and lower-cases the domain; undefined when it is no address. */
export const readEmailAddress = (text: string): EmailAddress | undefined => {
  const written = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;
  const address = written.trim().replace(/^mailto:/i, '');
  if (address.length > 254 || !pattern.test(address)) return undefined;
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}` as EmailAddress;
};
