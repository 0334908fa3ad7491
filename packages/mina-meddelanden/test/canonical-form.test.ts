import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError, documentOf, readXml, type SecureDelivery, signDelivery, verifyDelivery, type XmlElement } from '../src/index.ts';
import { secureDelivery } from '../src/model/secure-delivery.ts';
import { contractForm, prefixFreeBytes } from '../src/signature/prefix-free-form.ts';
import { isXmlText } from '../src/xml/characters.ts';
import { textOf } from '../src/xml/element.ts';
import { readXmlText } from '../src/xml/read-xml.ts';
import { sender } from './example-calls.ts';
import { exampleDelivery } from './example-delivery.ts';
import { hasTool, runTool } from './tools.ts';
import { trusted } from './verdict.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 150);

/** Text that may be sent: XML's characters, and something to see. */
const writable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => isXmlText(text) && text.trim() !== '');

test('a delivery with any text in it is signed, verified and read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(writable, writable, fc.uint8Array({ maxLength: 500 }), async (subject, supportText, body) => {
      const delivery = withTexts(exampleDelivery(), subject, supportText, body);
      const verification = await verifyDelivery(documentOf(signDelivery(delivery, sender)), { trust: trusted });
      const read = verification.delivery && secureDelivery.read(verification.delivery, 'Delivery', { checkFacets: true });
      expect(read?.messages[0]?.header.subject).toBe(subject);
      expect(read?.messages[0]?.header.supportInfo.text).toBe(supportText);
      expect(Buffer.from(read?.messages[0]?.body.body ?? []).equals(Buffer.from(body))).toBe(true);
    }),
    { numRuns: Math.ceil(runs / 3) },
  );
});

const withTexts = (delivery: SecureDelivery, subject: string, text: string, body: Uint8Array): SecureDelivery => ({
  ...delivery,
  messages: delivery.messages.map((message) => ({
    ...message,
    header: { ...message.header, subject, supportInfo: { text } },
    body: { contentType: 'text/plain', body },
  })),
});

describe('the canonical form of any document', () => {
  const name = fc.stringMatching(/^[a-zåäö_][a-z0-9_.-]{0,5}$/);
  const namespace = fc.constantFrom('', 'urn:a', 'http://example.com/');
  const attributes = fc.uniqueArray(fc.record({ name, value: fc.string({ maxLength: 8 }).filter(isXmlText) }), {
    selector: (each) => each.name,
    maxLength: 3,
  });
  const text = fc.string({ minLength: 1, maxLength: 10 }).filter((each) => isXmlText(each) && each.trim() !== '');
  const { element } = fc.letrec<{ element: XmlElement; node: XmlElement | string }>((tie) => ({
    element: fc
      .record({ namespace, name, attributes, children: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'xml' }) })
      .map((each) => ({ ...each, prefix: '', attributes: each.attributes.map((one) => ({ ...one, namespace: '', prefix: '' })) })),
    node: fc.oneof({ depthSize: 'small', depthIdentifier: 'xml' }, text, tie('element')),
  }));
  const canonical = (root: XmlElement): string =>
    prefixFreeBytes({ element: root, namespace: root.namespace, name: root.name }, contractForm).toString('utf8');

  test('is its own canonical form', () => {
    fc.assert(
      fc.property(element, (root) => {
        const once = canonical(root);
        expect(canonical(readXml(Buffer.from(once)))).toBe(once);
      }),
      { numRuns: runs },
    );
  });

  test('is taken from the bytes as they came only where they are in it', () => {
    const long = 'Långt '.repeat(1000);
    const around = (inside: string): string => `<a xmlns="urn:a"><b c="1">${inside}${long}</b></a>`;
    const spellings = [
      '',
      '&amp;',
      '&quot;',
      '&#38;',
      '>',
      '\r',
      '<!-- -->',
      '<b/>',
      '<b></b>',
      '<b xmlns="urn:a"></b>',
      "<b c='1'></b>",
      '<b >x</b>',
    ];
    for (const spelling of spellings) {
      const bytes = Buffer.from(around(spelling));
      expect(canonical(readXml(bytes)), spelling).toBe(canonical(readXmlText(bytes.toString())));
      // A copy with other content is another element, and is never taken for what was read.
      const read = readXml(bytes);
      expect(canonical({ ...read, children: ['other'] })).toBe('<a xmlns="urn:a">other</a>');
    }
  });

  test('and the tree are the same however quickly a document can be read', () => {
    const bare = (node: XmlElement | string): unknown =>
      typeof node === 'string'
        ? node
        : [node.namespace, node.name, node.attributes.map((each) => [each.namespace, each.name, each.value]), node.children.map(bare)];
    fc.assert(
      fc.property(
        element,
        fc.constantFrom(canonical, (root: XmlElement) => writeOtherwise(root, 0)),
        (root, write) => {
          const xml = write(root);
          expect(bare(readXml(Buffer.from(xml)))).toEqual(bare(readXmlText(xml)));
        },
      ),
      { numRuns: runs },
    );
  });

  test('holds an attachment that stays where it was read as it would hold any other', () => {
    const whole = Buffer.from(Array.from({ length: 4500 }, (_, index) => index % 251)).toString('base64');
    const at = 3000;
    const around = (inside: string, after = ''): string => `<a xmlns="urn:a"><b>${inside}</b>${after}<c></c></a>`;
    const withAt = (replacement: string): string => whole.slice(0, at) + replacement + whole.slice(at + replacement.length);
    const documents = [
      around(whole),
      around(whole.slice(0, -1)),
      ...['!', '\n', '\r', '-', '_', '=', '==', '&', '&amp;', '\u0001', 'å', '\uFFFE', ']]>', '<b/>', '<!-- -->'].map((each) =>
        around(withAt(each)),
      ),
      around(`${whole}\n`),
      around(whole, whole),
      around(`<b></b>${whole}`),
      whole,
    ];
    const attempt = (read: () => XmlElement): unknown => {
      try {
        const root = read();
        return [canonical(root), root.children.map((child) => (typeof child === 'string' ? child : textOf(child)))];
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
        return error.code;
      }
    };
    for (const document of documents)
      expect(
        attempt(() => readXml(Buffer.from(document))),
        document.replaceAll(/[A-Za-z0-9+/]{9,}/g, '…'),
      ).toEqual(attempt(() => readXmlText(document)));
  });

  test('does not depend on prefixes, quotation marks, comments, CDATA or references', () => {
    fc.assert(
      fc.property(element, (root) => {
        expect(canonical(readXml(Buffer.from(writeOtherwise(root, 0))))).toBe(canonical(root));
      }),
      { numRuns: runs },
    );
  });

  test.skipIf(!hasTool('xmllint'))('is what libxml2 calls canonical, inclusive and exclusive', () => {
    fc.assert(
      fc.property(element, (root) => {
        const bytes = canonical(root);
        for (const option of ['--c14n', '--exc-c14n'])
          expect(runTool('xmllint', [option, '-'], Buffer.from(bytes)).stdout.toString('utf8')).toBe(bytes);
      }),
      { numRuns: 10 },
    );
  });
});

/** The same document as another program might write it. */
const writeOtherwise = (element: XmlElement, depth: number): string => {
  const escape = (value: string): string => [...value].map((each) => `&#x${each.codePointAt(0)?.toString(16)};`).join('');
  const tag = element.namespace === '' ? element.name : `p${depth}:${element.name}`;
  const declared = element.namespace === '' ? '' : ` xmlns:p${depth}='${escape(element.namespace)}'`;
  const attributes = element.attributes.map(({ name, value }) => ` ${name} = '${escape(value)}'`).join('\n');
  const children = element.children.map((child) =>
    typeof child === 'string' ? cdata(child) : `<!-- ${depth} -->${writeOtherwise(child, depth + 1)}`,
  );
  return `<${tag}${declared}${attributes} >${children.join('')}</${tag}\n>`;
};

/** Line ends inside CDATA are normalised, so a carriage return must be a reference. */
const cdata = (text: string): string =>
  text
    .split('\r')
    .map((part) => `<![CDATA[${part.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`)
    .join('&#13;');
