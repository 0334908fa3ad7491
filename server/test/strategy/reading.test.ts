import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statusOf, versionInForce } from '../../src/contexts/strategy/domain/document.ts';
import { readActuals } from '../../src/contexts/strategy/domain/read-actuals.ts';
import { readText } from '../../src/contexts/strategy/domain/read-sections.ts';
import { readGoverningDocument } from '../../src/contexts/strategy/files/read-governing-document.ts';
import type { CalendarDate } from '../../src/vocabulary/calendar-date.ts';

const outline = ({ sections }: ReturnType<typeof readText>): [number, string][] => sections.map(({ level, heading }) => [level, heading]);

describe('a document that is read in', () => {
  test('with its line breaks lost is divided by its own list of contents, and page marks go away', () => {
    const text = `Meny Kontakt

Bokningsstrategi Gäller från maj 2026 Version 3.1

1 (3) Innehåll 1 Varför... 2 2 Vilka vi möter... 2 2.1 Föreningar... 2 2.2 Skolor... 3 3 Uppföljning... 3

2 (3) 1 Varför Det ska gå att boka i 3 steg. 2 Vilka vi möter Alla. 2.1 Föreningar De bokar mest.

3 (3) De bokar 2 gånger. 2.2 Skolor Ibland. 3 Uppföljning Varje år.`;
    const read = readText(text, 'Inledning');
    expect(read).toMatchObject({ title: 'Bokningsstrategi', label: '3.1' });
    expect(outline(read)).toEqual([
      [1, 'Varför'],
      [1, 'Vilka vi möter'],
      [2, 'Föreningar'],
      [2, 'Skolor'],
      [1, 'Uppföljning'],
    ]);
    expect(read.sections[2]?.body.replaceAll(/\s+/g, ' ')).toBe('De bokar mest. De bokar 2 gånger.');
    expect(read.skippedWords).toBeGreaterThan(5);
  });

  test('with numbers keeps its levels and loses the numbers; a numbered list stays text', () => {
    const read = readText('Riktlinje\n\n1 Ord\nVi säger boka.\n\n1. ett\n2. två\n\n1.1 Undantag\nInga.\n\n2 Bilder\nEgna.', 'Inledning');
    expect(read.title).toBe('Riktlinje');
    expect(outline(read)).toEqual([
      [1, 'Ord'],
      [2, 'Undantag'],
      [1, 'Bilder'],
    ]);
    expect(read.sections[0]?.body).toContain('1. ett\n2. två');
  });

  test('with marks, or with nothing but short lines that stand alone, is divided by them', () => {
    expect(outline(readText('# Strategi\n\n## Mål\n\nAlla.\n\n### Delmål\n\nNågra.\n\n## Vägen\n\nDit.', 'Inledning'))).toEqual([
      [1, 'Mål'],
      [2, 'Delmål'],
      [1, 'Vägen'],
    ]);
    const plain = readText(
      'Så pratar vi\n\nVi är vänliga mot alla som hör av sig till oss.\n\nI telefon\n\nVi svarar med namn och organisation, alltid.',
      'Inledning',
    );
    expect(plain.title).toBe('Så pratar vi');
    expect(outline(plain)).toEqual([
      [1, 'Inledning'],
      [1, 'I telefon'],
    ]);
  });

  test('as a PDF or empty is refused with what to do', async () => {
    await expect(readGoverningDocument(Buffer.from('%PDF-1.7 ...'), 'Inledning')).rejects.toMatchObject({ code: 'unreadableFile' });
    await expect(readGoverningDocument(Buffer.from('  \n'), 'Inledning')).rejects.toMatchObject({ code: 'unreadableFile' });
  });
});

const folder = process.env['REFERENCE_DIR'] ?? '';

test.runIf(folder !== '')(
  'a published strategy of eight pages gives its ten parts and five subsections, and loses no word of them',
  async () => {
    const seeds = join(folder, 'seeds');
    const name = readdirSync(seeds).find((each) => each.startsWith('004_')) ?? '';
    const read = await readGoverningDocument(readFileSync(join(seeds, name)), 'Inledning');
    expect(read.label).toBe('2.0');
    expect(read.sections.map(({ level }) => level)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    const words = read.sections.flatMap(({ heading, body }) => `${heading} ${body}`.split(/\s+/)).filter((word) => word !== '').length;
    const whole = readFileSync(join(seeds, name), 'utf8')
      .split(/\s+/)
      .filter((word) => word !== '').length;
    // Page marks (8 × 2) and the 15 numbers, which the machine makes, are all that is missing.
    expect(whole - words - read.skippedWords).toBeLessThan(40);
  },
);

test('which version holds follows from the days alone', () => {
  const day = (text: string) => text as CalendarDate;
  const version = (number: number, validFrom: string, validTo: string | null) => ({
    number,
    decidedAt: new Date(),
    validFrom: day(validFrom),
    validTo: validTo === null ? null : day(validTo),
  });
  const all = [version(1, '2026-01-01', '2026-05-31'), version(2, '2026-06-01', '2026-12-31'), version(3, '2027-02-01', null)];
  const statuses = (on: string) => all.map((one) => statusOf(one, all, day(on)));
  expect(statuses('2026-03-01')).toEqual(['inForce', 'coming', 'coming']);
  expect(statuses('2026-06-01')).toEqual(['replaced', 'inForce', 'coming']);
  expect(statuses('2027-01-15')).toEqual(['replaced', 'expired', 'coming']);
  expect(versionInForce(all, day('2027-01-15'))).toBeUndefined();
  expect(statuses('2027-02-01')).toEqual(['replaced', 'replaced', 'inForce']);
});

test('months are read as people write them', () => {
  const read = readActuals(
    [
      ['Månad', 'Antal'],
      ['2026-01', '1 234,5'],
      ['Feb 2026', '1.300,0'],
      ['mars', '12 %'],
      ['4', '−5'],
      ['2025-12', '9'],
      ['', ''],
    ],
    2026,
  );
  expect(read).toEqual({
    actuals: [
      { month: 1, value: 1234.5 },
      { month: 2, value: 1300 },
      { month: 3, value: 12 },
      { month: 4, value: -5 },
    ],
    faults: [],
  });
});
