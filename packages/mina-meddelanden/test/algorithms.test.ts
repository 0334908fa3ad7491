import { createPublicKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { certificateElement, deliveryText, kommunA, kommunB, type SignatureChoices, signedDocument, uri } from './hand-made.ts';
import { verdictOn } from './verdict.ts';

const innerVerdict = async (choices: SignatureChoices, allowSha1 = false): Promise<string> =>
  (await verdictOn(signedDocument(deliveryText(), choices), { allowSha1 })).inner;

const transform = (algorithm: string, content = ''): string => `<Transform Algorithm="${algorithm}">${content}</Transform>`;
const transforms = (...each: string[]): string => `<Transforms>${each.join('')}</Transforms>`;

describe('canonicalisation', () => {
  const all = [
    uri.exclusive,
    `${uri.exclusive}WithComments`,
    uri.inclusive,
    `${uri.inclusive}#WithComments`,
    'http://www.w3.org/2006/12/xml-c14n11',
  ];

  test.each(all)('%s is accepted for SignedInfo', async (canonicalisation) => {
    expect(await innerVerdict({ canonicalisation })).toBe('valid');
  });

  test.each(all)('%s is accepted as second transform', async (second) => {
    expect(await innerVerdict({ transforms: transforms(transform(uri.enveloped), transform(second)) })).toBe('valid');
  });

  test('another one is refused', async () => {
    expect(await innerVerdict({ canonicalisation: 'http://www.w3.org/2010/xml-c14n2' })).toBe('signatureUnsupported');
  });
});

describe('transforms', () => {
  test.each<[string, string]>([
    ['XPath', transforms(transform(uri.enveloped), transform('http://www.w3.org/TR/1999/REC-xpath-19991116', '<XPath>true()</XPath>'))],
    ['XSLT', transforms(transform(uri.enveloped), transform('http://www.w3.org/TR/1999/REC-xslt-19991116'))],
    ['base64', transforms(transform(uri.enveloped), transform('http://www.w3.org/2000/09/xmldsig#base64'))],
    ['canonicalisation without the enveloped transform', transforms(transform(uri.exclusive))],
    ['canonicalisation before the enveloped transform', transforms(transform(uri.exclusive), transform(uri.enveloped))],
    ['two enveloped transforms', transforms(transform(uri.enveloped), transform(uri.enveloped))],
    ['three transforms', transforms(transform(uri.enveloped), transform(uri.exclusive), transform(uri.exclusive))],
    ['none in the list', transforms()],
    ['no list', ''],
  ])('%s is refused', async (_, text) => {
    expect(await innerVerdict({ transforms: text })).toBe('signatureUnsupported');
  });
});

describe('hashes', () => {
  test('SHA-1 is refused', async () => {
    expect(await innerVerdict({ digestMethod: uri.sha1 })).toBe('sha1');
    expect(await innerVerdict({ signatureMethod: uri.rsaSha1 })).toBe('sha1');
  });

  test('SHA-1 is accepted when switched on, in digest, signature or both', async () => {
    expect(await innerVerdict({ digestMethod: uri.sha1 }, true)).toBe('valid');
    expect(await innerVerdict({ signatureMethod: uri.rsaSha1 }, true)).toBe('valid');
    expect(await innerVerdict({ digestMethod: uri.sha1, signatureMethod: uri.rsaSha1 }, true)).toBe('valid');
  });

  test.each(['http://www.w3.org/2001/04/xmldsig-more#md5', uri.sha512, ''])('digest method %s is refused', async (digestMethod) => {
    expect(await innerVerdict({ digestMethod }, true)).toBe('signatureUnsupported');
  });

  test.each([
    'http://www.w3.org/2000/09/xmldsig#hmac-sha1',
    'http://www.w3.org/2000/09/xmldsig#dsa-sha1',
    'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1',
  ])('signature method %s is refused', async (signatureMethod) => {
    expect(await innerVerdict({ signatureMethod }, true)).toBe('signatureUnsupported');
  });
});

describe('references', () => {
  test('a second one is refused', async () => {
    const moreReferences = `<Reference URI="">${transforms(transform(uri.enveloped))}<DigestMethod Algorithm="${uri.sha256}"></DigestMethod><DigestValue>AAAA</DigestValue></Reference>`;
    expect(await innerVerdict({ moreReferences })).toBe('signatureUnsupported');
  });

  test.each(['#', '#xpointer(/)', 'http://example.com/', 'file:///etc/passwd', '#other'])('to %s is refused', async (referenceUri) => {
    expect(await innerVerdict({ referenceUri })).toBe('signatureUnsupported');
  });
});

describe('truncated base64 is refused', () => {
  const cut = (element: string) => (signature: string) => signature.replace(new RegExp(`(<${element}>[^<]*)..(</${element}>)`), '$1$2');

  test.each(['DigestValue', 'SignatureValue', 'X509Certificate'])('in %s', async (element) => {
    expect(await innerVerdict({ alter: cut(element) })).toBe('truncatedBase64');
  });

  test.each(['SGVqIQ=', 'SGVqIQ', 'SGVqI===', 'SGVq!Q==', 'SGVqIR==', '=', 'SGVqIQ==SGVqIQ=='])(
    'in a body that is otherwise signed: %s',
    async (body) => {
      expect((await verdictOn(signedDocument(deliveryText({ body })))).inner).toBe('truncatedBase64');
    },
  );
});

describe('KeyInfo', () => {
  const modulus = createPublicKey(kommunA.certificatePem).export({ format: 'jwk' });
  const keyValue = `<KeyValue><RSAKeyValue><Modulus>${Buffer.from(modulus.n ?? '', 'base64url').toString('base64')}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue></KeyValue>`;
  const issuerSerial =
    '<X509IssuerSerial><X509IssuerName>CN=Test CA</X509IssuerName><X509SerialNumber>1</X509SerialNumber></X509IssuerSerial>';
  const own = certificateElement(kommunA);
  const other = certificateElement(kommunB);

  test.each<[string, string]>([
    ['with a subject name that says something else', `<X509Data><X509SubjectName>"CN=x; O=y"</X509SubjectName>${own}</X509Data>`],
    ['with issuer and serial number', `<X509Data>${issuerSerial}${own}</X509Data>`],
    ['with the certificate before its name', `<X509Data>${own}<X509SubjectName>CN=a</X509SubjectName></X509Data>`],
    ['with a key name and a key value beside it', `<KeyName>a</KeyName>${keyValue}<X509Data>${own}</X509Data>`],
    ['with the certificate in a second X509Data', `<X509Data>${issuerSerial}</X509Data><X509Data>${own}</X509Data>`],
    ['with somebody else’s certificate first', `<X509Data>${other}${own}</X509Data>`],
  ])('%s names the signer', async (_, content) => {
    expect(await innerVerdict({ keyInfo: `<KeyInfo>${content}</KeyInfo>` })).toBe('valid');
  });

  test.each<[string, string, string]>([
    ['with nothing in it', '', 'noCertificate'],
    ['with only a key', keyValue, 'noCertificate'],
    ['with only a name', '<X509Data><X509SubjectName>CN=a</X509SubjectName></X509Data>', 'noCertificate'],
    ['with somebody else’s certificate', `<X509Data>${other}</X509Data>`, 'signatureMismatch'],
    ['with something that is no certificate', '<X509Data><X509Certificate>SGVqIQ==</X509Certificate></X509Data>', 'badCertificate'],
    ['with twenty certificates', `<X509Data>${own.repeat(20)}</X509Data>`, 'tooLarge'],
  ])('%s is refused', async (_, content, code) => {
    expect(await innerVerdict({ keyInfo: `<KeyInfo>${content}</KeyInfo>` })).toBe(code);
  });

  test('is required', async () => {
    expect(await innerVerdict({ keyInfo: '' })).toBe('signatureUnsupported');
  });
});
