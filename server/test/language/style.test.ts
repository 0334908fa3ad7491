import { describe, expect, test } from 'vitest';
import { check } from './dictionary-for-test.ts';

const passives = (text: string): string[] => check(text).passive.map(({ found }) => found);
const officialese = (text: string): string[] => check(text).officialese.map(({ found, plain }) => `${found} → ${plain}`);
const misspelt = (text: string): string[] => check(text).spelling.map(({ word }) => word);

describe('passive', () => {
  test('is found with -s and with bli, also with a small word between', () => {
    expect(passives('Ansökan skickades in och blev godkänd. Den behandlas av nämnden. Brevet blev inte skickat.')).toEqual([
      'skickades',
      'blev godkänd',
      'behandlas',
      'blev inte skickat',
    ]);
    expect(passives('Beslutet fattas, verkställs och har skrivits. Avgiften ska betalas. Tjänsten tillhandahölls och används.')).toEqual([
      'fattas',
      'verkställs',
      'skrivits',
      'betalas',
      'tillhandahölls',
      'används',
    ]);
  });

  test('is not found in deponents, genitives and adjectives', () => {
    expect(passives('Det finns och behövs. Vi hoppas, trivs, lyckas, minns och umgås. Det krävs tid.')).toEqual([]);
    expect(passives('Kommunens, flickans, flickornas, användarnas och myndighetens bas. Ett glas till Klas. Annas dags.')).toEqual([]);
    expect(passives('Det blir bra, blev trött, blir glad och blir klart. Hon blir lärare.')).toEqual([]);
  });
});

describe('officialese', () => {
  test('is found bent, with a plain alternative bent alike', () => {
    expect(
      officialese('Vi erhöll er anmälan avseende lov. Handlingen översändes. Avgift erläggs. Vi ska tillse att ni erhåller svar.'),
    ).toEqual(['erhöll → fick', 'avseende → om', 'översändes → skickades', 'erläggs → betalas', 'tillse → se till', 'erhåller → får']);
  });

  test('is found in phrases, also across a line break, but not in names', () => {
    expect(officialese('Det sker i samband\nmed beslutet, i syfte att hjälpa. Inger Berg svarar.')).toEqual([
      'i samband med → vid',
      'i syfte att → för att',
    ]);
  });

  test('plain text has none', () => {
    expect(officialese('Du får ett brev när vi har bestämt. Ring oss om du undrar något.')).toEqual([]);
  });
});

describe('long sentences', () => {
  test('are those of more than 25 words', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'Ord').join(' ');
    expect(check(`${words(25)}. ${words(26)}.`).longSentences.map((sentence) => sentence.words)).toEqual([26]);
  });
});

describe('spelling', () => {
  test('tells misspelt words with suggestions, likeliest first', () => {
    const { spelling } = check('Myndigehten skikar brevet till medborgarna. Kommunikasjonen är tydlg och viktgi.');
    expect(spelling.map(({ word, suggestions }) => [word, suggestions[0]])).toEqual([
      ['Myndigehten', 'Myndigheten'],
      ['skikar', 'skickar'],
      ['Kommunikasjonen', 'Kommunikationen'],
      ['tydlg', 'tydlig'],
      ['viktgi', 'viktig'],
    ]);
  });

  test('accepts compounds that no dictionary holds, abbreviations, divided first parts, names in capitals and addresses', () => {
    expect(
      misspelt(
        'Brevlådeoperatörsavtalen, myndighetsnätverket och postlådeadressen. Hälso- och sjukvård, t.ex. tryck- och portokostnader. ' +
          'SLU:s e-tjänster, IT-chefen, 90-talet och SOU 2017:23. Se minameddelanden.se. Dnr, osv. och bl.a. detta.',
      ),
    ).toEqual([]);
  });

  test('does not accept a compound without its joint', () => {
    expect(misspelt('En informationpolicy.')).toEqual(['informationpolicy']);
  });

  test('leaves an English quotation in a Swedish text alone', () => {
    expect(misspelt('Rapporten finns på engelska och heter så här. The capital of the country is where the people are. Läs den.')).toEqual(
      [],
    );
  });

  test('says that a text is in another language', () => {
    const languageOf = (text: string): [string, boolean] => {
      const { language, isWrongLanguage } = check(text);
      return [language, isWrongLanguage];
    };
    expect(languageOf('This is a letter to you, and it is about what will happen with your mailbox in the new year.')).toEqual([
      'en',
      true,
    ]);
    expect(languageOf('Dette er et brev til deg, og det handler om hva som skal skje med postkassen din.')).toEqual(['nb', true]);
    expect(languageOf('Tämä on kirje ja se on myös sinulle, mutta ei kaikille, jos niin on.')).toEqual(['fi', true]);
    expect(languageOf('Det här är ett brev till dig och det handlar om din brevlåda.')).toEqual(['sv', false]);
    expect(languageOf('Hello there')).toEqual(['sv', false]);
  });
});
