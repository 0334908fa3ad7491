import { describe, expect, test } from 'vitest';
import { ContractError, type DeliveryVerification, recipientOf, verifyDelivery } from '../src/index.ts';
import { request, vector } from './vector.ts';

const verify = (text: string | Uint8Array, allowSha1 = false): Promise<DeliveryVerification> =>
  verifyDelivery(typeof text === 'string' ? Buffer.from(text) : text, { trust: 'any', allowSha1 });

const bytesOf = (outcome: DeliveryVerification['inner']): Buffer => (outcome.state === 'valid' ? outcome.bytes : Buffer.alloc(0));

const expectBothValid = async (text: string | Uint8Array): Promise<void> => {
  const { inner, outer } = await verify(text);
  expect([inner, outer].map((outcome) => (outcome.state === 'invalid' ? outcome.reason : outcome.state))).toEqual(['valid', 'valid']);
};

describe('a delivery that other software signed and sealed', () => {
  test('is turned into exactly the bytes that were hashed', async () => {
    const { inner, outer } = await verify(request);
    expect(bytesOf(inner).equals(vector('digest-input-SignedDelivery.txt'))).toBe(true);
    expect(bytesOf(outer).equals(vector('digest-input-SealedDelivery.txt'))).toBe(true);
  });

  test('names its signers from their certificates and its recipient from the hashed bytes', async () => {
    const { inner, outer, delivery, seal } = await verify(request);
    expect([inner, outer].map((outcome) => outcome.state === 'valid' && outcome.organisationNumber)).toEqual([
      '162021004748',
      '162021003898',
    ]);
    expect(delivery && recipientOf(delivery)).toBe('198101052382');
    expect(seal?.children).toHaveLength(2);
  });

  test('is refused after a change of any one character inside the delivery', async () => {
    const start = request.indexOf('<m3:Delivery>');
    const end = request.indexOf('</m3:Delivery>');
    for (let position = start; position < end; position += 3) await expectChangeRefused(position, 'inner');
  });

  test('is refused after a change of any one character inside the seal', async () => {
    for (let position = request.indexOf('<m3:Seal>'); position < request.indexOf('</m3:Seal>'); position++)
      await expectChangeRefused(position, 'outer');
  });

  test('keeps its inner signature and loses its seal when only the seal is changed', async () => {
    const { inner, outer } = await verify(request.replace('2024-01-15+01:00', '2024-01-16+01:00'));
    expect(inner.state).toBe('valid');
    expect(outer).toMatchObject({ state: 'invalid', code: 'digestMismatch' });
  });

  test('loses both when the inner signature is replaced', async () => {
    const { inner, outer } = await verify(request.replace('jLLJLIL4', 'jLLJLIL5'));
    expect(inner).toMatchObject({ state: 'invalid', code: 'signatureMismatch' });
    expect(outer).toMatchObject({ state: 'invalid', code: 'digestMismatch' });
  });
});

const expectChangeRefused = async (position: number, place: 'inner' | 'outer'): Promise<void> => {
  const changed = request.slice(0, position) + (request[position] === 'x' ? 'y' : 'x') + request.slice(position + 1);
  const outcome = await verify(changed).then(
    (result) => result[place].state,
    (error: unknown) => (error instanceof ContractError ? 'refused' : 'crashed'),
  );
  expect(['invalid', 'refused'], `position ${position}: ${changed.slice(position - 20, position + 20)}`).toContain(outcome);
};

describe('the same delivery written in another way', () => {
  const pretty = request.replace(/></g, '>\n\t<');

  test.each<[string, string | Uint8Array]>([
    ['with line breaks and tabs between the elements', pretty],
    ['with the line ends of Windows', pretty.replaceAll('\n', '\r\n')],
    [
      'with other prefixes',
      request.replaceAll('m3:', 'ns10:').replaceAll(':m3=', ':ns10=').replaceAll('ds:', 'sig:').replaceAll(':ds=', ':sig='),
    ],
    ['with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(request)])],
    ['in UTF-16 with a byte order mark', Buffer.from(`\uFEFF${request.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['in UTF-16, big end first', Buffer.from(`\uFEFF${request.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16()],
    ['in ISO-8859-1', Buffer.from(request.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['without an XML declaration', request.replace(/^<\?xml[^>]*>/, '')],
    ['with comments and processing instructions', request.replace(/></g, '><!-- a comment --><?target data?><')],
    ['with comments inside text', request.replace('Kommun A', 'Kom<!-- -->mun A')],
    ['with CDATA', request.replace('Beslut &amp; mer &lt;information&gt;', '<![CDATA[Beslut & mer <information>]]>')],
    ['with character references', request.replace('Frågor', 'Fr&#229;g&#x6F;r').replace('162021004748', '1&#54;2021004748')],
    ['with apostrophes around attributes', request.replaceAll(/="([^"]*)"/g, "='$1'")],
    [
      'with white space in tags',
      request
        .replaceAll(/<(\/?[\w:]+)>/g, '<$1 \n>')
        .replaceAll('/>', '\n/>')
        .replaceAll('="', ' = "'),
    ],
    [
      'with a schema location',
      request.replace(
        '<m3:SignedDelivery>',
        '<m3:SignedDelivery xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xsi:type="m3:SignedDelivery">',
      ),
    ],
    [
      'with line breaks in certificates and signature values',
      request.replaceAll(/[A-Za-z0-9+/=]{200,}/g, (value) => value.replaceAll(/.{64}/g, '$&&#13;\n')),
    ],
    ['with start and end tags for empty elements', request.replaceAll(/<(ds:\w+)([^>]*)\/>/g, '<$1$2></$1>')],
    ['with default namespaces', withDefaultNamespaces(request)],
  ])('is valid %s', async (_, text) => {
    await expectBothValid(text);
  });

  test('is valid as a document of its own', async () => {
    const sealed = request.slice(request.indexOf('<s3:deliverSecure><m3:'), request.lastIndexOf('</s3:deliverSecure>'));
    const declarations = request.slice(request.indexOf('xmlns:s3'), request.indexOf('><soapenv:Body>'));
    await expectBothValid(
      sealed.replace('<s3:deliverSecure>', `<m3:SealedDelivery ${declarations}>`).replace('</s3:deliverSecure>', '</m3:SealedDelivery>'),
    );
  });
});

function withDefaultNamespaces(text: string): string {
  const uris = Object.fromEntries([...text.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix = '', uri]) => [prefix, uri]));
  return text
    .replaceAll(/ xmlns:\w+="[^"]*"/g, '')
    .replaceAll(
      /<(\w+):(\w+)([^>]*?)(\/?)>/g,
      (_, prefix: string, name: string, attributes: string, end: string) => `<${name} xmlns="${uris[prefix]}"${attributes}${end}>`,
    )
    .replaceAll(/<\/\w+:(\w+)>/g, '</$1>');
}

describe('a signed delivery in the Message service', () => {
  test('has an inner signature and no seal', async () => {
    const signed = request.slice(request.indexOf('<m3:SignedDelivery>'), request.indexOf('<m3:Seal>'));
    const distribute = request
      .replace(/<s3:deliverSecure>.*<\/s3:deliverSecure>/, () => `<m3:distributeSecure>${signed}</m3:distributeSecure>`)
      .replaceAll('m3:SignedDelivery', 'm3:signedDelivery');
    expect(await verify(distribute)).toMatchObject({ kind: 'SignedDelivery', inner: { state: 'valid' }, outer: { state: 'absent' } });
  });
});
