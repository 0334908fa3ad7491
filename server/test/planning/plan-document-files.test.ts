import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/contexts/planning/domain/plan-document/parse-plan.ts';
import type { ParsedPlan } from '../../src/contexts/planning/domain/plan-document/plan.ts';
import { readPlanFile } from '../../src/contexts/planning/files/read-plan-file.ts';
import { excelFile, type WordPart, wordFile } from './plan-document-office-files.ts';

async function read(bytes: Buffer, name: string): Promise<ParsedPlan> {
  const file = await readPlanFile(bytes, name);
  if (!file.ok) throw new Error(file.problem.message_en);
  return parsePlan(file.source);
}

function overview(plan: ParsedPlan) {
  return plan.audiences.map(({ name, side, messages, channels }) => [name, side, messages, channels]);
}

const bullet = (text: string, depth = 0): WordPart => ({ text, list: 'bullet', depth });

describe('A Word document', () => {
  it('with headings and lists becomes a plan, told apart by heading level', async () => {
    const plan = await read(
      wordFile([
        { text: 'Kommunikationsplan för ny skolmat', style: 'Rubrik1' },
        { text: 'Planen gäller 2027.' },
        { text: 'Interna målgrupper', style: 'Rubrik2' },
        { text: 'Kökspersonal', style: 'Rubrik3' },
        bullet('Nya menyer'),
        bullet('Kunna hantera allergier'),
        { text: 'Förslag på kanaler: Köksmöte samt tavlan i köket.' },
        { text: 'Externa målgrupper', style: 'Rubrik2' },
        { text: 'Föräldrar & elever', style: 'Rubrik3' },
        { text: 'Samma som kökspersonal' },
        bullet('Var man lämnar synpunkter'),
        { text: 'Kanaler', style: 'Rubrik4' },
        bullet('Skolans app'),
        bullet('Föräldramöte'),
        { text: 'Uppföljning', style: 'Rubrik2' },
        bullet('Enkät'),
      ]),
      'plan.docx',
    );
    expect(overview(plan)).toEqual([
      ['Kökspersonal', 'internal', ['Nya menyer', 'Kunna hantera allergier'], ['Köksmöte', 'Tavlan i köket']],
      [
        'Föräldrar & elever',
        'external',
        ['Nya menyer', 'Kunna hantera allergier', 'Var man lämnar synpunkter'],
        ['Skolans app', 'Föräldramöte'],
      ],
    ]);
    expect(plan.problems).toEqual([]);
    expect(plan.ignored.map((each) => each.text)).toEqual([
      'Kommunikationsplan för ny skolmat',
      'Planen gäller 2027.',
      'Uppföljning',
      'Enkät',
    ]);
  });

  it('with bold names and typed bullets is read too', async () => {
    const plan = await read(
      wordFile([
        { text: 'Busschaufförer', bold: true },
        { text: '- Nya linjer\n- Nya biljetter\nKanaler: depåmöte' },
        { text: 'Resenärer', bold: true },
        { text: '- Nya linjer\nKanaler: skyltar, app' },
      ]),
      'plan.docx',
    );
    expect(overview(plan)).toEqual([
      ['Busschaufförer', 'internal', ['Nya linjer', 'Nya biljetter'], ['Depåmöte']],
      ['Resenärer', 'internal', ['Nya linjer'], ['Skyltar', 'App']],
    ]);
  });

  it('with a table under a heading takes its side from there and merged cells from above', async () => {
    const plan = await read(
      wordFile([
        { text: 'Externa målgrupper', bold: true },
        {
          table: [
            ['Målgrupp', 'Budskap', 'Kanaler'],
            ['Boende', 'Vattnet stängs av\nHur länge', 'SMS, lapp i trapphuset'],
            ['', 'Vem man ringer', ''],
            ['Företag', 'Vattnet stängs av', 'Mejl'],
          ],
        },
      ]),
      'plan.docx',
    );
    expect(overview(plan)).toEqual([
      ['Boende', 'external', ['Vattnet stängs av', 'Hur länge', 'Vem man ringer'], ['SMS', 'Lapp i trapphuset']],
      ['Företag', 'external', ['Vattnet stängs av'], ['Mejl']],
    ]);
  });

  it('with one card per group is read down the side', async () => {
    const card = (name: string, message: string): WordPart => ({
      table: [
        ['Målgrupp', name],
        ['Budskap', message],
        ['Kanal', 'Brev'],
      ],
    });
    const plan = await read(wordFile([card('Föräldrar', 'Ny app\nInloggning'), card('Lärare', 'Ny app')]), 'plan.docx');
    expect(overview(plan)).toEqual([
      ['Föräldrar', 'internal', ['Ny app', 'Inloggning'], ['Brev']],
      ['Lärare', 'internal', ['Ny app'], ['Brev']],
    ]);
  });
});

describe('An Excel workbook', () => {
  it('with a matrix of crosses becomes a plan, below its title row', async () => {
    const plan = await read(
      await excelFile([
        {
          name: 'Matris',
          rows: [
            ['Ny telefonväxel', null, null, null, null, null],
            [null, null, null, null, null, null],
            ['Målgrupp', 'Intern/extern', 'Tidplan', 'Syfte', 'Kunna koppla samtal', 'Kanaler'],
            ['Telefonister', 'Intern', 'x', 'X', 'ja', 'Utbildning, APT'],
            ['Chefer', 'intern', 'x', null, null, 'Mejl'],
            ['Invånare', 'Extern', null, 1, null, 'Webb och annons'],
          ],
        },
      ]),
      'matris.xlsx',
    );
    expect(overview(plan)).toEqual([
      ['Telefonister', 'internal', ['Tidplan', 'Syfte', 'Kunna koppla samtal'], ['Utbildning', 'APT']],
      ['Chefer', 'internal', ['Tidplan'], ['Mejl']],
      ['Invånare', 'external', ['Syfte'], ['Webb', 'Annons']],
    ]);
    expect(plan.problems).toEqual([]);
  });

  it('may have messages down and groups across, with the level as the mark', async () => {
    const rows = [
      ['Budskap / Målgrupp', 'Elever', 'Lärare'],
      ['Tidplan', 'veta', 'förstå'],
      ['Ny plattform', null, 'kunna'],
      ['Kanaler', 'Klassråd', 'APT'],
    ];
    const plan = await read(await excelFile([{ name: 'Blad1', rows }]), 'matris.xlsx');
    expect(overview(plan)).toEqual([
      ['Elever', 'internal', ['Tidplan'], ['Klassråd']],
      ['Lärare', 'internal', ['Tidplan', 'Ny plattform'], ['APT']],
    ]);
    expect(plan.audiences[1]?.wants.map((want) => want.level)).toEqual(['understand', 'canDo']);
  });

  it('with a sheet per side and a row per message gives levels, dates and priorities, and names what it cannot read', async () => {
    const plan = await read(
      await excelFile([
        {
          name: 'Internt',
          rows: [
            ['Prio', 'Grupp', 'Budskap', 'Kanal', 'Senast', 'Nivå', 'Färg'],
            [1, 'Brandmän', 'Nya larmrutiner', 'Stationsmöte', new Date('2027-02-01'), 'Kunna', 'röd'],
            [null, null, 'Ny radio', 'Övning', 'vår', 'förstå', null],
          ],
        },
        {
          name: 'Externt',
          rows: [
            ['Prio', 'Grupp', 'Budskap', 'Kanal', 'Senast', 'Nivå', 'Färg'],
            [2, 'Grannkommuner', 'Nya larmrutiner', 'Brev', 'april 2027', 'veta', null],
          ],
        },
      ]),
      'plan.xlsx',
    );
    expect(
      plan.audiences.map(({ name, side, tier, wants }) => [
        name,
        side,
        tier,
        wants.map((want) => `${want.title} ${want.level} ${want.needBy}`),
      ]),
    ).toEqual([
      ['Brandmän', 'internal', 1, ['Nya larmrutiner canDo 2027-02-01', 'Ny radio understand null']],
      ['Grannkommuner', 'external', 2, ['Nya larmrutiner know 2027-04-30']],
    ]);
    expect(plan.problems).toMatchObject([
      { code: 'unknownColumn', sheet: 'Internt', row: 1, column: 'Färg' },
      { code: 'unknownValue', sheet: 'Internt', row: 3, column: 'Senast', text: 'vår' },
    ]);
  });

  it('may hold the plan as text, typed line by line in its cells', async () => {
    const rows = [
      ['Politiker:'],
      ['- Bakgrund'],
      ['Kanaler: möte, mejl'],
      [null],
      ['Tjänstepersoner:'],
      ['- Rutiner'],
      ['Kanaler: som ovan'],
    ];
    const plan = await read(await excelFile([{ name: 'Blad1', rows }]), 'plan.xlsx');
    expect(overview(plan)).toEqual([
      ['Politiker', 'internal', ['Bakgrund'], ['Möte', 'Mejl']],
      ['Tjänstepersoner', 'internal', ['Rutiner'], ['Möte', 'Mejl']],
    ]);
  });

  it('of something else is refused', async () => {
    const plan = await read(
      await excelFile([
        {
          name: 'Blad1',
          rows: [
            ['Namn', 'E-post'],
            ['Anna', 'anna@example.se'],
          ],
        },
      ]),
      'lista.xlsx',
    );
    expect(plan).toMatchObject({ refused: true, problems: [{ code: 'notAPlan' }] });
  });
});

describe('A text file with columns', () => {
  const rows =
    'Målgrupp;Budskap;Kanal;Typ\r\nBadgäster;"Nya öppettider; Nya priser";"Hemsida, skyltar";extern\r\nÖvrig personal;Nya öppettider;Möte;intern\r\n;Kassarutin;;\r\n';
  const expected = [
    ['Badgäster', 'external', ['Nya öppettider', 'Nya priser'], ['Hemsida', 'Skyltar']],
    ['Övrig personal', 'internal', ['Nya öppettider', 'Kassarutin'], ['Möte']],
  ];

  it.each([
    ['Windows-1252, as Swedish Excel saves it', Buffer.from(rows, 'latin1'), 'plan.csv'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${rows}`), 'plan.csv'],
    ['UTF-16, as Notepad saves it', Buffer.from(`\uFEFF${rows}`, 'utf16le'), 'plan.csv'],
    ['an Excel hint about the separator', Buffer.from(`sep=;\r\n${rows}`), 'plan.csv'],
    [
      'tabs, pasted from a sheet',
      Buffer.from(rows.replaceAll('"Nya öppettider; Nya priser"', 'Nya öppettider• Nya priser').replaceAll(';', '\t').replaceAll('•', ';')),
      '',
    ],
  ])('is read in %s', async (_, bytes, name) => {
    expect(overview(await read(bytes, name))).toEqual(expected);
  });

  it('keeps a formula as text', async () => {
    const plan = await read(Buffer.from('Audience,Message,Channel\nDrivers,"=HYPERLINK(""x"")",Posters\n'), 'plan.csv');
    expect(plan.audiences[0]?.messages).toEqual(['=HYPERLINK("x")']);
  });
});

describe('A JSON file', () => {
  const entry = { group: 'Boende', groupType: 'extern', messages: ['Ny hyra'], channels: ['Brev'], channelNote: 'Kanaler: brev' };

  it.each([
    ['a list', [entry]],
    ['an export', { plan: [entry] }],
    ['another export', { audiences: [entry] }],
  ])('may be %s', async (_, value) => {
    expect(overview(await read(Buffer.from(JSON.stringify(value)), 'plan.json'))).toEqual([['Boende', 'external', ['Ny hyra'], ['Brev']]]);
  });

  it('of the wrong shape is refused with the place', async () => {
    const plan = await read(Buffer.from(JSON.stringify([entry, { ...entry, messages: 'Ny hyra' }])), 'plan.json');
    expect(plan).toMatchObject({ refused: true, problems: [{ code: 'invalidJson', text: '[1].messages' }] });
  });
});
