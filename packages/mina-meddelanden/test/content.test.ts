import { describe, expect, test } from 'vitest';
import {
  attachmentOf,
  checkContent,
  checkHtml,
  checkRequestSize,
  checksumOf,
  isOrganisation,
  isReachable,
  isRecipientId,
  maxRequestBytes,
  type ReachabilityStatus,
  type SecureMessage,
  swedishDate,
  toRecipientId,
} from '../src/index.ts';
import { exampleDelivery } from './example-delivery.ts';

const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head><title>Brev</title>${head}</head><body>${body}</body></html>`;

const codes = (html: string): string[] => checkHtml(html, 'Body').map(({ code }) => code);

const png = 'data:image/png;base64,iVBORw0KGgo=';

describe('HTML that only shows itself is accepted', () => {
  test.each([
    '<p>Hej! Läs mer på <a href="https://kommun-a.example/">vår webbplats</a> eller <a href="mailto:a@b.example">skriv</a>.</p>',
    `<img src="${png}" alt="Kommunens vapen">`,
    '<p style="color:#123; background-color: white">Text</p>',
    `<div style="background:url(${png})">Text</div>`,
    '<table><tr><td>1</td></tr></table>',
    '<svg><use href="#a"/></svg>',
  ])('%s', (body) => {
    expect(codes(page(body))).toEqual([]);
  });
});

describe('HTML that runs or fetches something is refused', () => {
  test.each<[string, string]>([
    ['script', '<script>alert(1)</script>'],
    ['script', '<ScRiPt src="https://a.example/x.js"></sCrIpT>'],
    ['script', '<svg><script>alert(1)</script></svg>'],
    ['script', '<noscript><p title="</noscript><script>alert(1)</script>">'],
    ['script', '<template><script>alert(1)</script></template>'],
    ['script', '<p onclick="x()">'],
    ['script', '<img src="data:image/png;base64,AAAA" oNerror=x()>'],
    ['script', '<svg/onload=x()>'],
    ['script', '<a href="javascript:x()">'],
    ['script', '<a href=" java\tscript:x()">'],
    ['script', '<a href="&#106;avascript:x()">'],
    ['script', '<svg><a xlink:href="javascript:x()"></a></svg>'],
    ['script', '<p style="width: expression(x())">'],
    ['embedded', '<iframe src="https://a.example/"></iframe>'],
    ['embedded', '<object data="x"></object>'],
    ['embedded', '<embed src="x">'],
    ['embedded', '<form action="https://a.example/"><button>Logga in</button></form>'],
    ['embedded', '<link rel="stylesheet" href="https://a.example/x.css">'],
    ['embedded', '<base href="https://a.example/">'],
    ['embedded', '<meta http-equiv="refresh" content="0;url=https://a.example/">'],
    ['embedded', '<video src="https://a.example/x.mp4"></video>'],
    ['embedded', '<a href="data:text/html,hej">'],
    ['externalResource', '<img src="https://a.example/x.png">'],
    ['externalResource', '<img src="//a.example/x.png">'],
    ['externalResource', '<img src="x.png">'],
    ['externalResource', `<img src="${png}" srcset="https://a.example/x.png 2x">`],
    ['externalResource', '<img src="data:image/svg+xml;base64,AAAA">'],
    ['externalResource', '<svg><image xlink:href="https://a.example/x.png"/></svg>'],
    ['externalResource', '<table background="https://a.example/x.png">'],
    ['externalResource', '<p style="background: url(https://a.example/x.png)">'],
    ['externalResource', '<p style="background: u\\72l(https://a.example/x.png)">'],
    ['externalResource', '<p style="background: url/**/(https://a.example/x.png)">'],
    ['externalResource', '<style>@import "https://a.example/x.css";</style>'],
    ['externalResource', '<style>p { background: URL( "https://a.example/x.png" ) }</style>'],
    ['externalResource', '<style>p { background: url(https://a.example/x.png</style>'],
  ])('%s: %s', (code, body) => {
    expect(codes(page(body))).toContain(code);
  });

  test('however deep it is hidden', () => {
    expect(codes(page(`${'<div>'.repeat(20_000)}<script></script>`))).toContain('script');
  });
});

test('a missing doctype and the word script are only warned about', () => {
  expect(checkHtml('<p>The description</p>', 'Body').map(({ code, severity }) => [code, severity])).toEqual([
    ['noDoctype', 'warning'],
    ['containsScriptWord', 'warning'],
  ]);
});

describe('a letter', () => {
  const problems = (change: Partial<SecureMessage>): string[] => {
    const delivery = exampleDelivery();
    const [message] = delivery.messages;
    return checkContent({ ...delivery, messages: [{ ...(message as SecureMessage), attachments: [], ...change }] }).map(
      ({ code, where }) => `${code} in ${where}`,
    );
  };
  const body = (contentType: string, content: Uint8Array) => ({ body: { contentType, body: content } });
  const pdf = (more: Partial<{ contentType: string; filename: string; body: Uint8Array }>) => ({
    attachments: [attachmentOf({ contentType: 'application/pdf', filename: 'a.pdf', body: Buffer.from('%PDF-1.7'), ...more })],
  });

  test('of plain text with a PDF is fine', () => {
    expect(problems(pdf({}))).toEqual([]);
  });

  test.each<[string, Partial<SecureMessage>]>([
    ['bodyType in Message[0]/Body', body('text/rtf', Buffer.from('x'))],
    ['notUtf8 in Message[0]/Body', body('text/plain', Buffer.from('å', 'latin1'))],
    ['emptyBody in Message[0]/Body', body('text/html; charset=utf-8', Buffer.from(' '))],
    ['attachmentType in Message[0]/Attachment[0]', pdf({ contentType: 'application/zip' })],
    ['attachmentType in Message[0]/Attachment[0]', pdf({ contentType: 'constructor' })],
    ['attachmentName in Message[0]/Attachment[0]', pdf({ filename: '../a.pdf' })],
    ['attachmentName in Message[0]/Attachment[0]', pdf({ filename: 'a.exe' })],
    ['attachmentName in Message[0]/Attachment[0]', pdf({ filename: 'a\u202Efdp.pdf' })],
    ['attachmentContent in Message[0]/Attachment[0]', pdf({ body: Buffer.from('MZ') })],
  ])('%s', (problem, change) => {
    expect(problems(change)).toContain(problem);
  });

  test('with a wrong checksum is told so, in both languages', () => {
    const [attachment] = pdf({}).attachments;
    const delivery = exampleDelivery();
    const message = { ...(delivery.messages[0] as SecureMessage), attachments: [{ ...attachment, checksum: 'A' }] } as SecureMessage;
    expect(checkContent({ ...delivery, messages: [message] })).toEqual([
      {
        code: 'checksum',
        severity: 'error',
        where: 'Message[0]/Attachment[0]',
        sv: 'Bilagans kontrollsumma stämmer inte.',
        en: 'The attachment’s checksum is wrong.',
      },
    ]);
  });
});

test('the checksum of an attachment is MD5 in upper case', () => {
  expect(checksumOf(Buffer.from('JVBERg==', 'base64'))).toBe('BFA4B10A76324B166CFDAD5E02A63730');
});

test('a request may be two megabytes and not a byte more', () => {
  expect(() => checkRequestSize(Buffer.alloc(maxRequestBytes))).not.toThrow();
  expect(() => checkRequestSize(Buffer.alloc(maxRequestBytes + 1))).toThrow(/2097153/);
});

describe('identity numbers', () => {
  test.each<[string, string]>([
    ['19810105-2382', '198101052382'],
    ['162021004748', '162021004748'],
    ['202100-4748', '162021004748'],
    ['198101652382', '198101652382'],
  ])('%s becomes %s', (written, expected) => {
    expect(toRecipientId(written)).toBe(expected);
  });

  test.each(['810105-2382', '', '19810105', '198113052382', '178101052382', 'abc'])('%s is refused', (written) => {
    expect(() => toRecipientId(written)).toThrow(/identity number/);
  });

  test('organisations are told from people', () => {
    expect([isOrganisation('162021004748'), isOrganisation('198101052382'), isOrganisation('168101052382')]).toEqual([true, false, false]);
    expect(isRecipientId('168101052382')).toBe(true);
  });
});

describe('reachable', () => {
  const status: ReachabilityStatus = {
    accountStatus: {
      recipientId: '198101052382',
      type: 'Secure',
      pending: false,
      serviceSupplier: { id: '162021003898', name: 'Boxen', serviceAddress: 'https://a.example', internalServiceAddress: '' },
    },
    senderAccepted: true,
  };
  const withAccount = (account: object): ReachabilityStatus => ({ ...status, accountStatus: { ...status.accountStatus, ...account } });

  test('is who has a mailbox, takes the sender’s post and waits for nothing', () => {
    expect(isReachable(status)).toBe(true);
  });

  test.each<[string, ReachabilityStatus]>([
    ['who has said no to the sender', { ...status, senderAccepted: false }],
    ['whose company has not signed yet', withAccount({ pending: true })],
    ['who has no mailbox', withAccount({ type: 'Not', serviceSupplier: undefined })],
    ['who is anonymous', withAccount({ type: 'Anonymous' })],
    [
      'whose operator has no address',
      withAccount({ serviceSupplier: { id: '1', name: 'a', serviceAddress: ' ', internalServiceAddress: '' } }),
    ],
  ])('is not %s', (_, unreachable) => {
    expect(isReachable(unreachable)).toBe(false);
  });
});

test('the day is Sweden’s, with its zone', () => {
  expect([swedishDate(new Date('2026-01-15T23:30:00Z')), swedishDate(new Date('2026-07-15T12:00:00Z'))]).toEqual([
    '2026-01-16+01:00',
    '2026-07-15+02:00',
  ]);
});
