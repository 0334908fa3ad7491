import { describe, expect, test } from 'vitest';
import { readTermbase } from '../../src/contexts/language/domain/terms/read-termbase.ts';
import { check, dictionary, findings, termbaseOf } from './dictionary-for-test.ts';

const mailboxes = termbaseOf({ prefer: 'digital brevlåda', avoid: ['elektronisk postlåda', 'postlåda'] });

describe('an avoided term of two words', () => {
  test.each([
    ['elektronisk postlåda', 'digital brevlåda'],
    ['elektroniska postlådan', 'digitala brevlådan'],
    ['elektroniska postlådor', 'digitala brevlådor'],
    ['elektroniska postlådorna', 'digitala brevlådorna'],
    ['elektronisk postlådas', 'digital brevlådas'],
    ['elektroniska postlådornas', 'digitala brevlådornas'],
    ['elektroniska postlåda', 'digitala brevlåda'],
    ['elektroniska postlådeadresser', 'digitala brevlådeadresser'],
    ['elektronisk företagspostlåda', 'digital företagsbrevlåda'],
    ['elektroniskpostlåda', 'digital brevlåda'],
    ["elektronisk postlåda's", 'digital brevlådas'],
    ['elektronisk-postlåda', 'digital brevlåda'],
  ])('is found as %s, and bent the same way', (found, replacement) => {
    expect(findings(`Här finns din ${found} nu.`, mailboxes)).toEqual([`${found} → ${replacement}`]);
  });

  test('is found across a line break, hard spaces, soft hyphens and odd hyphens, with places in the text as it was given', () => {
    const text = 'En elektronisk\npostlåda, en elektronisk\u00a0post\u00adlåda och en post\u2011låda.';
    const { terms } = check(text, mailboxes);
    expect(terms.map(({ found }) => found)).toEqual(['elektronisk postlåda', 'elektronisk postlåda', 'post‑låda']);
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual([
      'elektronisk\npostlåda',
      'elektronisk\u00a0post\u00adlåda',
      'post\u2011låda',
    ]);
  });

  test('is found divided at the end of a line, and with letters put together from a letter and a ring', () => {
    expect(findings('En elektronisk post-\nlåda.', mailboxes)).toHaveLength(1);
    expect(findings('En elektronisk postla\u030ada.', mailboxes)).toHaveLength(1);
  });

  test('is not found across a full stop or an empty line', () => {
    const only = termbaseOf({ prefer: 'digital brevlåda', avoid: ['elektronisk postlåda'] });
    expect(findings('Den är elektronisk. Postlåda finns.', only)).toEqual([]);
    expect(findings('Elektronisk\n\npostlåda', only)).toEqual([]);
  });

  test('keeps the capitals of a sentence’s beginning and of a heading', () => {
    expect(findings('Elektroniska postlådan är ny.', mailboxes)).toEqual(['Elektroniska postlådan → Digitala brevlådan']);
    expect(findings('ELEKTRONISK POSTLÅDA', mailboxes)).toEqual(['ELEKTRONISK POSTLÅDA → DIGITAL BREVLÅDA']);
  });
});

describe('an avoided name or abbreviation', () => {
  const agreed = termbaseOf({ prefer: 'e-legitimation', avoid: ['bank-id'] }, { prefer: 'textmeddelande', avoid: ['sms'] });

  test('gives its capitals on at the beginning of a sentence only', () => {
    expect(findings('Logga in med BankID. Du får ett SMS.', agreed)).toEqual(['BankID → e-legitimation', 'SMS → textmeddelande']);
    expect(findings('BankID krävs. SMS kommer\n\nBankID', agreed)).toEqual([
      'BankID → E-legitimation',
      'SMS → Textmeddelande',
      'BankID → E-legitimation',
    ]);
  });
});

describe('an avoided term in compounds', () => {
  test('is found first, last and in the middle', () => {
    const found = check('Postlådeadressen, företagspostlådorna och kommunpostlådetjänster.', mailboxes).terms;
    expect(found.map((term) => [term.found, term.isCompound])).toEqual([
      ['Postlådeadressen', true],
      ['företagspostlådorna', true],
      ['kommunpostlådetjänster', true],
    ]);
  });

  test('is found written apart, which is no word of its own in Swedish', () => {
    expect(findings('Min post låda är full.', mailboxes)).toEqual(['post låda → digital brevlåda']);
  });

  test('is found as a first part whose last part stands elsewhere', () => {
    expect(check('Postlåde- och kontohantering.', mailboxes).terms).toMatchObject([{ start: 0, end: 8, isCompound: true }]);
  });

  test('is not found where the letters only happen to stand', () => {
    const short = termbaseOf({ prefer: 'medborgare', avoid: ['kund', 'post', 'verk', 'rad', 'bud', 'fil', 'lag'] });
    expect(findings('En sekund för kompost, samverkan, baserad på förbud, profil, förslag och planeras.', short)).toEqual([]);
  });

  test('is not found in a name', () => {
    const short = termbaseOf({ prefer: 'myndighet', avoid: ['verk'] });
    expect(findings('Vi frågade Skatteverket om verket.', short)).toEqual(['verket → myndigheten']);
  });
});

describe('many declensions and conjugations', () => {
  test.each<[avoid: string, prefer: string, forms: string]>([
    ['hemsida', 'webbplats', 'hemsidan hemsidor hemsidorna hemsidans hemsidornas hemsideadress kommunhemsida'],
    ['kund', 'medborgare', 'kunden kunder kunderna kundens kundernas kundtjänst'],
    ['brukare', 'medborgare', 'brukaren brukarna brukarens brukarnas brukarundersökning'],
    ['mejl', 'e-post', 'mejlet mejlen mejlets mejladress'],
    ['mail', 'e-post', 'mailet mailen mails mailadress webbmail'],
    ['sajt', 'webbplats', 'sajten sajter sajterna sajtkarta'],
    ['distributör', 'förmedlare', 'distributören distributörerna distributörernas postdistributör'],
    ['textmeddelande', 'sms', 'textmeddelandet textmeddelanden textmeddelandena'],
    ['medlem', 'användare', 'medlemmen medlemmar medlemmarna medlemskort'],
    ['nyckel', 'kod', 'nyckeln nycklar nycklarna nyckelhantering'],
    ['ledamot', 'förtroendevald', 'ledamoten ledamöter ledamöterna ledamöternas'],
    ['anmälan', 'ansökan', 'anmälningar anmälningarna anmälningsblankett'],
    ['policy', 'riktlinje', 'policyn policyer policydokument'],
    ['tjänsteman', 'medarbetare', 'tjänstemannen tjänstemän tjänstemännen tjänstemannaansvar'],
    ['kontor', 'servicecenter', 'kontoret kontoren kontorstid servicekontor'],
    ['kö', 'väntelista', 'kön köer köerna kötid bostadskö'],
    ['e-faktura', 'digital faktura', 'e-fakturan e-fakturor e-fakturorna efaktura'],
    ['BankID', 'e-legitimation', 'bankid BankID:t BankID-appen'],
    ['signera', 'skriva under', 'signerar signerade signerat signeras signerad signerade'],
    ['maila', 'skriva', 'mailar mailade mailat mailas'],
    ['tillgängliggöra', 'visa', 'tillgängliggör tillgängliggjorde tillgängliggörs tillgängliggjort'],
    ['handikappad', 'person med funktionsnedsättning', 'handikappat handikappade'],
  ])('%s is found in every form', (avoid, prefer, forms) => {
    const termbase = termbaseOf({ prefer, avoid: [avoid] });
    const missed = forms.split(' ').filter((form) => check(`Vi ser ${form} här.`, termbase).terms.length !== 1);
    expect(missed).toEqual([]);
  });

  test('verbs with a particle are found apart and together', () => {
    const termbase = termbaseOf({ prefer: 'logga in', avoid: ['checka in'] });
    expect(findings('Hon checkade in och är incheckad.', termbase)).toEqual(['checkade in → loggade in', 'incheckad → inloggad']);
  });

  test('the replacement agrees with the gender of the preferred noun', () => {
    const termbase = termbaseOf({ prefer: 'digitalt brev', avoid: ['elektronisk försändelse'] });
    expect(findings('En elektronisk försändelse, elektroniska försändelsen, elektroniska försändelser.', termbase)).toEqual([
      'elektronisk försändelse → digitalt brev',
      'elektroniska försändelsen → digitala brevet',
      'elektroniska försändelser → digitala brev',
    ]);
  });
});

describe('terms that meet', () => {
  test('an avoided word inside the preferred term is not flagged, alone it is', () => {
    const termbase = termbaseOf({ prefer: 'digital brevlåda', avoid: ['brevlåda'] });
    expect(findings('Den digitala brevlådan och digitala brevlådeadresser, men inte brevlådan.', termbase)).toEqual([
      'brevlådan → digitala brevlådan',
    ]);
  });

  test('the preferred term inside a longer compound is not flagged', () => {
    const termbase = termbaseOf({ prefer: 'brevlådeoperatör', avoid: ['operatör', 'brevlåda', 'brevlådeleverantör'] });
    expect(findings('Brevlådeoperatörerna har brevlådeoperatörsavtal. Brevlådeleverantörens operatör.', termbase)).toEqual([
      'Brevlådeleverantörens → Brevlådeoperatörens',
      'operatör → brevlådeoperatör',
    ]);
  });

  test('spellings with and without a hyphen are told apart when one is preferred', () => {
    const termbase = termbaseOf({ prefer: 'e-post', avoid: ['epost', 'e-mail', 'mejla'] });
    expect(findings('E-posten är ny. Eposten, e-mail och email. Epostadress, e-postadress.', termbase)).toEqual([
      'Eposten → E-posten',
      'e-mail → e-post',
      'email → e-post',
      'Epostadress → E-postadress',
    ]);
  });

  test('a term may hold marks, and capitals in the termbase do not make a name of common words', () => {
    expect(findings('Skriv och/eller ring.', termbaseOf({ prefer: 'eller', avoid: ['och/eller'] }))).toEqual(['och/eller → eller']);
    expect(findings('Elektroniska postlådor.', termbaseOf({ prefer: 'Digital Brevlåda', avoid: ['Elektronisk Postlåda'] }))).toHaveLength(
      1,
    );
  });

  test('an allowed term is neither flagged nor counted', () => {
    const termbase = termbaseOf({ prefer: 'digital brevlåda', allowed: ['e-brevlåda'], avoid: ['brevlåda'] });
    const { terms, preferredTerms } = check('Min e-brevlåda.', termbase);
    expect([terms.length, preferredTerms]).toEqual([0, 0]);
  });

  test('capitals tell a name from the same words, and an abbreviation from a measure', () => {
    const termbase = termbaseOf({ prefer: 'Mina meddelanden', avoid: ['mina meddelanden', 'MM'] });
    expect(
      findings('Mina meddelanden är en tjänst. I Mina meddelanden läser jag mina meddelanden. MM:s logotyp är 5 mm m.m.', termbase),
    ).toEqual(['mina meddelanden → Mina meddelanden', 'MM:s → Mina meddelandens']);
  });

  test('a common word is matched exactly as written, with a warning', () => {
    const { problems } = readTermbase([{ prefer: 'du', avoid: ['man'] }], dictionary);
    expect(problems).toMatchObject([{ code: 'commonWord', severity: 'warning', term: 'man' }]);
    expect(findings('Man kan be mannen om bemanning.', termbaseOf({ prefer: 'du', avoid: ['man'] }))).toEqual(['Man → Du']);
  });

  test('a contradiction is told and not flagged', () => {
    const rows = [
      { prefer: 'brevlåda', avoid: ['postlåda'] },
      { prefer: 'digital brevlåda', avoid: ['brevlåda'] },
    ];
    expect(readTermbase(rows, dictionary).problems).toMatchObject([{ code: 'contradiction', row: 2 }]);
    expect(findings('En brevlåda och en postlåda.', termbaseOf(...rows))).toEqual(['postlåda → brevlåda']);
  });

  test('rows without a term are told by number, and the others are used', () => {
    const { terms, problems } = readTermbase([{}, { prefer: 7 }, 'x', { prefer: 'brev', avoid: [''] }], dictionary);
    expect(terms.map(({ term }) => term)).toEqual(['brev']);
    expect(problems.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(readTermbase('brev', dictionary).problems).toMatchObject([{ code: 'notAList' }]);
  });
});

describe('violations planted in a text', () => {
  const agreed = termbaseOf(
    { prefer: 'digital brevlåda', avoid: ['elektronisk postlåda', 'e-brevlåda'] },
    { prefer: 'förening', avoid: ['bidragsmottagare', 'sammanslutning'] },
    { prefer: 'handläggare', avoid: ['tjänsteman'] },
    { prefer: 'bokning', avoid: ['reservation', 'lokalreservation'] },
    { prefer: 'Mina meddelanden', avoid: ['MM'] },
  );

  test.each([
    ['bidragsmottagarna', 'föreningarna'],
    ['bidragsmottagarregistret', 'föreningsregistret'],
    ['sammanslutningarnas', 'föreningarnas'],
    ['idrottssammanslutningar', 'idrottsföreningar'],
    ['sammanslutningsregister', 'föreningsregister'],
    ['Bidrags-mottagare', 'Förening'],
    ['Tjänstemännen', 'Handläggarna'],
    ['tjänstemannens', 'handläggarens'],
    ['tjänstemannaansvar', 'handläggaransvar'],
    ['TJÄNSTEMÄNNENS', 'HANDLÄGGARNAS'],
    ['lokalreservationer', 'bokningar'],
    ['hallreservation', 'hallbokning'],
    ['lokalreservationssystem', 'bokningssystem'],
    ['e-brevlådor', 'digitala brevlådor'],
    ['MM:s', 'Mina meddelandens'],
  ])('%s is found, and becomes %s', (found, replacement) => {
    expect(findings(`Så är det med ${found} i dag.`, agreed)).toEqual([`${found} → ${replacement}`]);
  });

  test('none are seen in the preferred words, bent and in compounds, nor in a word that only looks alike', () => {
    const text =
      'Digitala brevlådornas brevlådeadresser, idrottsföreningarnas föreningsregister, handläggarens bokningar, hallbokningssystemet och Mina meddelanden. Priset är 5 mm.';
    expect(findings(text, agreed)).toEqual([]);
  });
});
