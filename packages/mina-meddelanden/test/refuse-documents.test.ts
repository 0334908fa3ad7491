import { describe, expect, test } from 'vitest';
import { goodRequest } from './hand-made.ts';
import { verdictOn } from './verdict.ts';

const good = goodRequest();
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const insideSubject = (text: string): string => good.replace('<Subject>Beslut', `<Subject>${text}`);

test('the letter that all of these are made from is valid', async () => {
  expect(await verdictOn(good)).toEqual({ inner: 'valid', outer: 'valid' });
});

describe('a document is refused whole', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['with a document type definition', 'dtd', `<!DOCTYPE x>${good}`],
    ['with an external entity', 'dtd', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${insideSubject('&e;')}`],
    ['with entities that grow', 'dtd', `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${insideSubject('&b;')}`],
    ['with an entity nobody declared', 'entity', insideSubject('&nbsp;')],
    ['with elements nested deep', 'tooDeep', insideSubject(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}`)],
    ['with an attribute of a megabyte', 'hugeAttribute', good.replace('<Subject>', `<Subject a="${'x'.repeat(1_000_000)}">`)],
    [
      'with a thousand attributes',
      'hugeAttribute',
      good.replace('<Subject>', `<Subject ${Array.from({ length: 1000 }, (_, n) => `a${n}="1"`).join(' ')}>`),
    ],
    ['with a hundred thousand elements', 'tooLarge', insideSubject('<a></a>'.repeat(100_000))],
    ['with a name of a thousand characters', 'tooLarge', insideSubject(`<${'a'.repeat(1000)}/>`)],
    ['of five megabytes', 'tooLarge', insideSubject('x'.repeat(5_000_000))],
    ['in UTF-32', 'encoding', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('<\0\0\0')])],
    ['in an encoding nobody uses', 'encoding', declaration.replace('UTF-8', 'UTF-7') + good],
    ['with bytes that are not UTF-8', 'encoding', Buffer.concat([Buffer.from('<a>'), Buffer.from([0xc3, 0x28]), Buffer.from('</a>')])],
    ['with overlong UTF-8', 'encoding', Buffer.concat([Buffer.from('<a>'), Buffer.from([0xc0, 0xbc]), Buffer.from('</a>')])],
    ['in half UTF-16', 'encoding', Buffer.from('\uFEFF<a/>', 'utf16le').subarray(0, -1)],
    ['of XML 1.1', 'notWellFormed', '<?xml version="1.1"?>' + good],
    ['that is empty', 'notWellFormed', ''],
    ['that is not XML', 'notWellFormed', 'Hej!'],
    ['that is cut off', 'notWellFormed', good.slice(0, -30)],
    ['with something after the end', 'notWellFormed', `${good}<more/>`],
    ['with text after the end', 'notWellFormed', `${good}more`],
    ['with a prefix that is not declared', 'notWellFormed', insideSubject('<x:a/>')],
    ['with an attribute twice', 'notWellFormed', insideSubject('<a b="1" b="2"/>')],
    ['with an attribute twice under two prefixes', 'notWellFormed', insideSubject('<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>')],
    ['with a declaration twice', 'notWellFormed', insideSubject('<a xmlns:p="u" xmlns:p="v"/>')],
    ['with an attribute without quotation marks', 'notWellFormed', insideSubject('<a b=1/>')],
    ['with < in an attribute', 'notWellFormed', insideSubject('<a b="<"/>')],
    ['with elements that overlap', 'notWellFormed', insideSubject('<a><b></a></b>')],
    ['with a bare ampersand', 'notWellFormed', insideSubject('Rök & eld')],
    ['with a character that XML forbids', 'notWellFormed', insideSubject('\u0001')],
    ['with a reference to a character that XML forbids', 'notWellFormed', insideSubject('&#1;')],
    ['with a reference to half a character', 'notWellFormed', insideSubject('&#xD800;')],
    ['with ]]> in text', 'notWellFormed', insideSubject(']]>')],
    ['with -- in a comment', 'notWellFormed', insideSubject('<!-- a -- b -->')],
    ['with an XML declaration in the middle', 'notWellFormed', insideSubject(declaration)],
    ['with white space before the declaration', 'notWellFormed', ` ${declaration}${good}`],
    ['with the prefix xml bound to something else', 'notWellFormed', insideSubject('<a xmlns:xml="u"/>')],
    ['with another prefix bound to what xmlns means', 'notWellFormed', insideSubject('<a xmlns:p="http://www.w3.org/2000/xmlns/"/>')],
    ['with a prefix that is undeclared', 'notWellFormed', insideSubject('<a xmlns:p=""/>')],
    [
      'that is another SOAP version',
      'noDelivery',
      good.replaceAll('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    ['that carries no delivery', 'noDelivery', '<isReachable xmlns="http://minameddelanden.gov.se/schema/Recipient/v3"/>'],
  ])('%s', async (_, code, document) => {
    expect((await verdictOn(document)).inner).toBe(`refused: ${code}`);
  });
});

test('names from the object prototype are no operations', async () => {
  for (const name of ['constructor', '__proto__', 'toString']) expect((await verdictOn(`<${name}/>`)).inner).toBe('refused: noDelivery');
});
