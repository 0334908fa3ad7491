import { attachmentOf, invoiceElement, type Seal, type SecureDelivery } from '../src/index.ts';

/** A delivery that uses everything the contract has. */
export const exampleDelivery = (): SecureDelivery => ({
  header: {
    sender: { id: '162021004748', name: 'Kommun A', attention: 'Bygglovsenheten' },
    recipient: '198101052382',
    reference: 'ref-1',
    correlationId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    attention: 'Anna Svensson',
  },
  messages: [
    {
      header: {
        id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        subject: 'Beslut & mer <information> "här"\r\n\tÅÄÖ åäö € 𝄞',
        supportInfo: {
          text: 'Frågor? Kontakta oss.',
          url: 'https://kommun-a.example/kontakt?a=1&b=2',
          phoneNumber: '08-12121212',
          emailAddress: 'info@kommun-a.example',
        },
        officialMatter: {
          extension: {
            timestamp: '2026-01-15',
            foreign: [
              invoiceElement({
                dueDate: '2026-02-28',
                amount: 12_450,
                currencyCode: 'SEK',
                accountMethod: 'BG',
                accountNumber: '123-4567',
                ocrNumber: '12345',
              }),
            ],
            identity: { eventId: 'e-1', officialMatterId: 'BYGG-2026-17', precedingEventId: 'e-0' },
            matterSubject: 'Bygglov',
            eventType: 'Beslut',
            matterStatus: 'closed',
          },
        },
        metadata: [
          { tag: 'k', value: 'v' },
          { tag: 'k2', value: '' },
        ],
        language: 'svSE',
        reply: 'NOT_ALLOWED',
        receiptRequest: 'NOT',
      },
      body: { contentType: 'text/plain', body: Buffer.from('Hej! Räksmörgås.') },
      attachments: [
        attachmentOf({ contentType: 'application/pdf', filename: 'beslut å.pdf', body: Buffer.from('%PDF-1.7') }),
        attachmentOf({ contentType: 'application/pdf', filename: 'tom.pdf', body: Buffer.alloc(0) }),
      ],
    },
  ],
});

export const exampleSeal: Seal = { receivedTime: '2026-01-15+01:00', signaturesOk: true };
