/** Parts of an IPv4 address that are not somebody's public computer (IANA's special-purpose registry, RFC 6890). */
const specialV4: readonly (readonly [network: string, bits: number])[] = [
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
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const isSpecialV4 = (address: string): boolean =>
  specialV4.some(
    ([network, bits]) => Math.floor(numberOf(address) / 2 ** (32 - bits)) === Math.floor(numberOf(network) / 2 ** (32 - bits)),
  );

/** Global unicast only (2000::/3), without what carries an IPv4 address inside (6to4, Teredo) and documentation. */
const isPublicV6 = (address: string): boolean => {
  const [first = '', second = ''] = address.toLowerCase().split(':');
  const head = Number.parseInt(first, 16);
  if (!(head >= 0x2000 && head <= 0x3fff) || head === 0x2002) return false;
  const next = second === '' ? 0 : Number.parseInt(second, 16);
  return !(head === 0x2001 && (next < 0x200 || next === 0xdb8)) && !(head === 0x3fff && next < 0x1000);
};

/** Whether a resolved address (as `node:net` writes it) is on the public internet. */
export const isPublicAddress = (address: string, family: number): boolean =>
  family === 4 ? /^\d+(?:\.\d+){3}$/.test(address) && !isSpecialV4(address) : isPublicV6(address);
