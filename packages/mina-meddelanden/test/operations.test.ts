import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fault, type Operation, readXml, type SecureDelivery, verifyDelivery, writeEnvelope } from '../src/index.ts';
import { secureDelivery } from '../src/model/secure-delivery.ts';
import { soapBodyChild } from '../src/signature/locate-delivery.ts';
import { authorityService } from '../src/soap/authority-service.ts';
import { readFault, writeFault } from '../src/soap/faults.ts';
import { applicationFault, readBodyElement } from '../src/soap/operation.ts';
import { exampleCalls, sealed } from './example-calls.ts';
import { exampleDelivery } from './example-delivery.ts';
import { contractFolder, schemaCheck } from './schema.ts';
import { hasTool } from './tools.ts';
import { trusted } from './verdict.ts';

const strict = { checkFacets: true };

/** Buffers become text, so that one made from base64 equals one made from text; a received delivery stands for the one that was sent. */
const comparable = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each) => (['delivery', 'signedDelivery', 'originalDelivery'].includes(key) ? 'a delivery' : each)) ??
      'null',
  );

const named = exampleCalls.map((call) => [`${call.service}.${call.operation.name}`, call] as const);

describe('every operation of version 3', () => {
  test('is there', () => {
    expect(exampleCalls).toHaveLength(28);
  });

  test.each(named)('%s: what is asked and answered comes back as it was', (_, { operation, request, response }) => {
    for (const [element, value] of [
      [operation.request, request],
      [operation.response, response],
    ] as const) {
      const child = soapBodyChild(readXml(writeEnvelope(element, value)));
      expect(comparable(readBodyElement(element, child, strict))).toEqual(comparable(value));
    }
  });
});

/** The body's child as a document of its own, with the declarations that it needs. */
const bodyOf = (envelope: Buffer): Buffer => {
  const text = envelope.toString('utf8');
  return Buffer.from(text.slice(text.indexOf('<soapenv:Body>') + '<soapenv:Body>'.length, text.indexOf('</soapenv:Body>')));
};

const faultDetail = (envelope: Buffer): Buffer => Buffer.from(/<detail>(.*)<\/detail>/s.exec(envelope.toString('utf8'))?.[1] ?? '');

describe.skipIf(contractFolder === null || !hasTool('xmllint'))('the contract’s schemas, asked by xmllint', () => {
  const check = (documents: readonly Uint8Array[]): string[] => schemaCheck(contractFolder ?? '')(documents);

  test('find nothing wrong with any request or answer that we write', () => {
    const documents = exampleCalls.flatMap(({ operation, request, response }) => [
      bodyOf(writeEnvelope(operation.request, request)),
      bodyOf(writeEnvelope(operation.response, response)),
    ]);
    expect(check(documents)).toEqual([]);
  });

  test('find nothing wrong with our faults', () => {
    const faults = [applicationFault, authorityService.getSenders.fault].map((element) =>
      faultDetail(writeFault(element, fault('accessDenied'))),
    );
    expect(check(faults)).toEqual([]);
  });

  test('do find what is wrong', () => {
    expect(check([Buffer.from('<isReachable xmlns="http://minameddelanden.gov.se/schema/Recipient/v3"/>')])).not.toEqual([]);
  });

  test('the reference’s own examples can all be read', () => {
    const page = readFileSync(resolve(contractFolder ?? '', '../mina-meddelanden.md'), 'utf8');
    const skeletons = [...page.matchAll(/```xml\n([\s\S]*?)```/g)].map(([, xml = '']) => soapBodyChild(readXml(Buffer.from(xml.trim()))));
    const elements = exampleCalls.flatMap(({ operation }) => [operation.request, operation.response]);
    const unread = skeletons.filter((child) => {
      if (child.name === 'Fault') return readFault(child).errorCode === null;
      const element = elements.find(({ name, namespace }) => name === child.name && namespace === child.namespace);
      return !element || !readBodyElement(element, child, strict);
    });
    expect(skeletons.length).toBeGreaterThan(20);
    expect(unread.map(({ name }) => name)).toEqual([]);
  });
});

describe('reading is tolerant', () => {
  const read = (operation: Operation<unknown, unknown>, xml: string): unknown =>
    readBodyElement(
      operation.response,
      soapBodyChild(
        readXml(Buffer.from(`<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${xml}</s:Body></s:Envelope>`)),
      ),
      {
        checkFacets: false,
      },
    );
  const find = (name: string): Operation<unknown, unknown> =>
    exampleCalls.find(({ operation }) => operation.name === name)?.operation as Operation<unknown, unknown>;

  test('of qualified locals in the Authority service, which should be unqualified', () => {
    expect(
      read(
        find('isSenderAccepted'),
        '<a:isSenderAcceptedResponse xmlns:a="http://minameddelanden.gov.se/Authority"><a:return> 1 </a:return></a:isSenderAcceptedResponse>',
      ),
    ).toEqual({ return: true });
  });

  test('of unknown enumeration values, unknown elements and white space', () => {
    const xml =
      '<r3:isRegisteredResponse xmlns:r3="http://minameddelanden.gov.se/schema/Recipient/v3" xmlns="http://minameddelanden.gov.se/schema/Recipient">\n <r3:return>' +
      '\n<RecipientId> 198101052382 </RecipientId><New/><Type>\n Future </Type><Pending> 0 </Pending></r3:return></r3:isRegisteredResponse>';
    expect(read(find('isRegistered'), xml)).toEqual({ return: [{ recipientId: '198101052382', type: 'Future', pending: false }] });
  });

  test('but not of an element that stands twice or is missing', () => {
    const xml = (content: string) =>
      `<isSenderAcceptedResponse xmlns="http://minameddelanden.gov.se/Authority">${content}</isSenderAcceptedResponse>`;
    expect(() => read(find('isSenderAccepted'), xml('<return>true</return><return>false</return>'))).toThrow(/twice/);
    expect(() => read(find('isSenderAccepted'), xml(''))).toThrow(/missing/);
  });
});

describe('writing is strict', () => {
  const write =
    (change: (delivery: SecureDelivery) => unknown): (() => Buffer) =>
    () =>
      writeEnvelope({ namespace: 'urn:x', name: 'x', type: secureDelivery }, change(exampleDelivery()) as SecureDelivery);
  const withHeader = (header: object) =>
    write((delivery) => ({ ...delivery, messages: delivery.messages.map((each) => ({ ...each, header: { ...each.header, ...header } })) }));

  test.each<[string, () => Buffer, RegExp]>([
    [
      'an identity number of ten digits',
      write((delivery) => ({ ...delivery, header: { ...delivery.header, recipient: '8101052382' } })),
      /identity number/,
    ],
    ['a month 13', write((delivery) => ({ ...delivery, header: { ...delivery.header, recipient: '198113052382' } })), /identity number/],
    ['no message', write((delivery) => ({ ...delivery, messages: [] })), /1 to/],
    ['a subject of 256 characters', withHeader({ subject: 'å'.repeat(256) }), /256 characters/],
    ['a subject of only white space', withHeader({ subject: ' \n' }), /white space/],
    ['a subject with a null character', withHeader({ subject: 'a\u0000' }), /XML does not allow/],
    ['a subject with half a character', withHeader({ subject: 'a\uD834' }), /XML does not allow/],
    ['a subject that is not there', withHeader({ subject: undefined }), /required/],
    ['an unknown answer option', withHeader({ reply: 'MAYBE' }), /not one of/],
    ['a language with white space', withHeader({ language: 'svSE ' }), /language/],
    [
      'a support address of 256 characters',
      withHeader({ supportInfo: { text: 'a', url: `https://a.example/${'a'.repeat(256)}` } }),
      /characters/,
    ],
    ['a support e-mail address without @', withHeader({ supportInfo: { text: 'a', emailAddress: 'info.example' } }), /e-mail/],
    ['a date that is none', withHeader({ officialMatter: { extension: { timestamp: '15/1' } } }), /date/],
    ['a foreign element in no namespace', withHeader({ officialMatter: { foreign: [readXml(Buffer.from('<a/>'))] } }), /another namespace/],
    [
      'a foreign element with a prefixed attribute',
      withHeader({ officialMatter: { foreign: [readXml(Buffer.from('<a xmlns="u" xmlns:p="v" p:b="1"/>'))] } }),
      /prefixes/,
    ],
    [
      'a foreign element whose name would be markup',
      withHeader({ officialMatter: { foreign: [{ namespace: 'u', prefix: '', name: 'a><b', attributes: [], children: [] }] } }),
      /XML name/,
    ],
  ])('of %s', (_, writing, message) => {
    expect(writing).toThrow(message);
  });

  test('but takes a subject of 255 characters outside the basic plane', () => {
    expect(withHeader({ subject: '𝄞'.repeat(255) })().length).toBeGreaterThan(1000);
  });

  test('optional texts that are empty are left out', () => {
    const text = withHeader({ supportInfo: { text: 'a', phoneNumber: '' } })().toString('utf8');
    expect(text).not.toContain('PhoneNumber');
  });
});

test('a delivery comes back whole from the bytes that were hashed', async () => {
  const { delivery } = await verifyDelivery(writeEnvelope(exampleCalls[0]?.operation.request as never, { delivery: sealed } as never), {
    trust: trusted,
  });
  const read = delivery && secureDelivery.read(delivery, 'Delivery', strict);
  expect(comparable(read)).toEqual(comparable(exampleDelivery()));
});
