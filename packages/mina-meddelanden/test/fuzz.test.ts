import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeBase64 } from '../src/base64.ts';
import { readRevocationList } from '../src/certificate/revocation-list.ts';
import { demoRevocationList } from '../src/demo/index.ts';
import {
  authorityService,
  ContractError,
  mailboxService,
  messageService,
  notificationService,
  readCertificate,
  recipientService,
  soapServer,
  verifyDelivery,
  writeEnvelope,
} from '../src/index.ts';
import { exampleCalls } from './example-calls.ts';
import { certificateElement, deliveryText, goodRequest, kommunA, root, signedDocument } from './hand-made.ts';
import { trusted, verdictOn } from './verdict.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 150);

const good = Buffer.from(goodRequest());
const goodBytes = await verifyDelivery(good, { trust: trusted });
const innerBytes = goodBytes.inner.state === 'valid' ? goodBytes.inner.bytes : Buffer.alloc(0);

/** Whatever happens to a request, either the signature covers exactly what it covered before, or it does not hold. */
const expectNothingElseIsBelieved = async (document: Uint8Array): Promise<void> => {
  try {
    const { inner } = await verifyDelivery(document, { trust: trusted });
    if (inner.state === 'valid') expect(inner.bytes.toString('utf8')).toBe(innerBytes.toString('utf8'));
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
  }
};

describe('a request that is damaged at random', () => {
  const position = fc.nat({ max: good.length - 1 });

  test('by single bytes', async () => {
    const changes = fc.array(fc.tuple(position, fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (each) => {
        const damaged = Buffer.from(good);
        for (const [at, byte] of each) damaged[at] = byte;
        await expectNothingElseIsBelieved(damaged);
      }),
      { numRuns: runs },
    );
  });

  const snippets = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    '&#0;',
    '&amp;',
    ' xmlns="urn:x"',
    ' Id="a"',
    '\u0000',
    '\uFEFF',
    ' ',
    '<a/>',
    '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  );

  test('by pieces that are put in, taken out and moved', async () => {
    await fc.assert(
      fc.asyncProperty(position, position, position, snippets, async (from, to, where, snippet) => {
        const [start, end] = [Math.min(from, to), Math.max(from, to)];
        const piece = good.subarray(start, Math.min(end, start + 400));
        await expectNothingElseIsBelieved(Buffer.concat([good.subarray(0, where), Buffer.from(snippet), good.subarray(where)]));
        await expectNothingElseIsBelieved(Buffer.concat([good.subarray(0, where), piece, good.subarray(where)]));
        await expectNothingElseIsBelieved(Buffer.concat([good.subarray(0, start), good.subarray(start + piece.length)]));
      }),
      { numRuns: runs },
    );
  });
});

test('bytes that mean nothing are refused in an orderly way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(`<${text}`)),
      ),
      async (bytes) => {
        expect((await verdictOn(bytes)).inner).not.toBe('valid');
      },
    ),
    { numRuns: runs },
  );
});

describe('certificates and revocation lists that are damaged at random', () => {
  const list = demoRevocationList(root, ['0102', '0304']);
  const issuer = readCertificate(root.certificate);
  const damage = (bytes: Buffer, changes: readonly (readonly [number, number])[]): Buffer => {
    const damaged = Buffer.from(bytes);
    for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
    return damaged;
  };
  const changes = fc.array(fc.tuple(fc.nat({ max: 4096 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 3 });
  const orderly = (work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
    }
  };

  test('are refused in an orderly way', () => {
    fc.assert(
      fc.property(changes, (each) => {
        orderly(() => readCertificate(damage(kommunA.certificate, each)));
        orderly(() => readRevocationList(damage(list, each), issuer));
      }),
      { numRuns: runs * 5 },
    );
  });

  test('never make a signer somebody else', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (each) => {
        const certificate = damage(kommunA.certificate, each);
        const keyInfo = `<KeyInfo><X509Data>${certificateElement({ ...kommunA, certificate })}</X509Data></KeyInfo>`;
        const { inner } = await verifyDelivery(Buffer.from(signedDocument(deliveryText(), { keyInfo })), { trust: trusted });
        if (inner.state === 'valid') expect(inner.organisationNumber).toBe('162021004748');
      }),
      { numRuns: runs },
    );
  });
});

test('requests that are damaged at random are answered, never crashed on', async () => {
  const unexpected = vi.fn<(error: unknown) => void>();
  const servers = [mailboxService, messageService, notificationService, recipientService, authorityService].map((service) =>
    soapServer(service, {}, { onUnexpected: unexpected }),
  );
  const requests = exampleCalls.map(({ operation, request }) => writeEnvelope(operation.request, request));
  const changes = fc.array(fc.tuple(fc.nat({ max: 4096 }), fc.constantFrom(...'<>/&"= a1é\u0000')), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...requests), changes, async (request, each) => {
      const damaged = Buffer.from(request);
      for (const [at, character] of each) damaged.write(character, at % damaged.length, 'latin1');
      await Promise.all(servers.map((answer) => answer(damaged, undefined)));
    }),
    { numRuns: runs },
  );
  expect(unexpected.mock.calls).toEqual([]);
});

test('base64 is taken where encoding the bytes again gives the very text, and nowhere else', () => {
  const dirty = fc.string({ unit: fc.constantFrom('A', 'B', 'Q', 'g', '/', '+', '=', '-', '_', '%', 'é', 'ā', '\u0000'), maxLength: 20 });
  const damaged = fc
    .tuple(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 140 }), fc.constantFrom('', '=', '-', 'A', 'ā'), fc.boolean())
    .map(([bytes, at, put, isInstead]) => {
      const text = Buffer.from(bytes).toString('base64');
      return text.slice(0, at) + put + text.slice(isInstead ? at + 1 : at);
    });
  fc.assert(
    fc.property(fc.oneof(dirty, damaged), (text) => {
      const bytes = Buffer.from(text, 'base64');
      if (bytes.toString('base64') === text) expect(decodeBase64(text, 'x').equals(bytes)).toBe(true);
      else expect(() => decodeBase64(text, 'x')).toThrow(ContractError);
    }),
    { numRuns: runs * 20 },
  );
});
