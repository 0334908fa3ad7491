import { describe, expect, it } from 'vitest';
import { parsePlanText } from '../../src/contexts/planning/domain/plan-document/parse-plan.ts';
import type { ParsedAudience, ParsedPlan } from '../../src/contexts/planning/domain/plan-document/plan.ts';

const wastePlan = `Kommunikationsplan: ny insamling av matavfall

Syfte:
- Alla ska sortera rätt

Interna målgrupper

Prioritet 1

Chaufförer:
• Nya körscheman
• Så tömmer ni de nya
  kärlen
Kanaler: morgonmöte varje vecka, arbetsledaren bör ha löpande dialog med denna målgrupp samt sms vid behov.
Ansvarig: Driftchefen

Kundtjänst:
• Nya körscheman
• Kunna svara på frågor om avgifter
• Förstå hur beställning av kärl går till
Kanaler: Utbildning (leverantören håller i detta), intranätet och veckobrevet.

Prio 2

Förvaltningsledning:
Samma som kundtjänst och chaufförerna
• Kostnader
Kanaler: som ovan samt ledningsgruppsmöte

Externa målgrupper

Prioritet 1

Villaägare:
1. När hämtningen börjar
2. Vad kostar det
Kanaler: Brev till hushållen, kommunens webbplats eller annons i lokaltidningen.

Bostadsrättsföreningar:
Se ovan
3. Krav på miljörum
Kanaler: Samma som för villaägare samt informationsmöte.

Uppföljning
- Enkät i december

Sida 1 av 1
`;

function group(plan: ParsedPlan, name: string): ParsedAudience {
  const found = plan.audiences.find((audience) => audience.name === name);
  if (!found) throw new Error(`${name} is not among ${plan.audiences.map((audience) => audience.name).join(', ')}`);
  return found;
}

describe('A Swedish plan about waste collection', () => {
  const plan = parsePlanText(wastePlan);

  it('gives its groups with side and priority, and leaves headings of the document alone', () => {
    expect(plan.audiences.map(({ name, side, tier }) => `${name} ${side} ${tier}`)).toEqual([
      'Chaufförer internal 1',
      'Kundtjänst internal 1',
      'Förvaltningsledning internal 2',
      'Villaägare external 1',
      'Bostadsrättsföreningar external 1',
    ]);
    expect(plan.problems).toEqual([]);
    expect(plan.ignored.map((each) => each.line)).toEqual([1, 3, 4, 44, 45, 47]);
  });

  it('joins a wrapped bullet and keeps facts about the sending as notes', () => {
    expect(group(plan, 'Chaufförer').messages).toEqual(['Nya körscheman', 'Så tömmer ni de nya kärlen']);
    expect(group(plan, 'Chaufförer').notes).toEqual([{ label: 'Ansvarig', text: 'Driftchefen', line: 15 }]);
  });

  it('follows "samma som" to both groups before adding what is new', () => {
    const leaders = group(plan, 'Förvaltningsledning');
    expect(leaders.inheritsFrom).toEqual([
      { as: 'kundtjänst', audience: 'Kundtjänst' },
      { as: 'chaufförerna', audience: 'Chaufförer' },
    ]);
    expect(leaders.messages).toEqual([
      'Nya körscheman',
      'Kunna svara på frågor om avgifter',
      'Förstå hur beställning av kärl går till',
      'Så tömmer ni de nya kärlen',
      'Kostnader',
    ]);
    expect(leaders.ownMessages.map((each) => each.title)).toEqual(['Kostnader']);
  });

  it('reads from the wording how well a message must stick', () => {
    expect(group(plan, 'Kundtjänst').wants.map((want) => want.level)).toEqual(['know', 'canDo', 'understand']);
  });

  it('takes channels over from the group above and from a group by name', () => {
    expect(group(plan, 'Förvaltningsledning').channels).toEqual(['Utbildning', 'Intranät', 'Veckobrev', 'Ledningsgruppsmöte']);
    expect(group(plan, 'Bostadsrättsföreningar').channels).toEqual([
      'Brev till hushållen',
      'Kommunens webbplats',
      'Annons i lokaltidningen',
      'Informationsmöte',
    ]);
  });
});

describe('An English plan about a parking app', () => {
  const plan = parsePlanText(`Communication plan

Internal audiences
Tier 1

Traffic wardens:
- What changes on 1 March
- Be able to help a driver start a session
Suggested channels: Team meeting (standing item), training and the newsletter.

Call centre staff:
- What changes on 1 March
- Understand how refunds work
Suggested channels: Same as above plus FAQ on the intranet.

Tier 2

Finance department:
Same as traffic wardens and call centre
- How payments are booked
Channels: email, the intranet or Teams; if heavily affected, information via line managers.

External audiences

Local businesses (shops, restaurants):
- Loading bays
Channels: Letter. The project team should have an ongoing dialogue with this group.
`);

  it('is read like a Swedish one', () => {
    expect(plan.problems).toEqual([]);
    expect(plan.audiences.map(({ name, side, tier }) => [name, side, tier])).toEqual([
      ['Traffic wardens', 'internal', 1],
      ['Call centre staff', 'internal', 1],
      ['Finance department', 'internal', 2],
      ['Local businesses (shops, restaurants)', 'external', 1],
    ]);
    expect(plan.needs).toBe(9);
  });

  it('has channels with alternatives, conditions and senders', () => {
    expect(group(plan, 'Finance department').channelSuggestions).toMatchObject([
      { name: 'Email', alternativeGroup: 1 },
      { name: 'Intranet', alternativeGroup: 1 },
      { name: 'Teams', alternativeGroup: 1 },
      { name: 'Information via line managers', via: 'line managers', condition: 'if heavily affected' },
    ]);
    expect(group(plan, 'Local businesses (shops, restaurants)').channels).toEqual(['Letter', 'Dialogue with the project team']);
  });
});

describe('A plan may be laid out in many ways', () => {
  const expected = [
    ['Lärare', ['Nytt betygssystem', 'Kunna registrera frånvaro'], ['APT', 'Mejl']],
    ['Vårdnadshavare', ['Nytt betygssystem', 'Så loggar du in'], ['Brev', 'Föräldramöte']],
  ];

  it.each([
    [
      'lost bullets',
      'Lärare:\nNytt betygssystem\nKunna registrera frånvaro\nKanaler: APT, mejl\n\nVårdnadshavare:\nNytt betygssystem\nSå loggar du in\nKanaler: brev, föräldramöte',
    ],
    [
      'headings without a colon',
      'Lärare\n* Nytt betygssystem\n* Kunna registrera frånvaro\nKanaler: APT, mejl\n\nVårdnadshavare\n* Nytt betygssystem\n* Så loggar du in\nKanaler: brev, föräldramöte',
    ],
    [
      'labels',
      'Målgrupp: Lärare\nBudskap: Nytt betygssystem; Kunna registrera frånvaro\nKanal: APT, mejl\n\nMålgrupp: Vårdnadshavare\nBudskap:\nNytt betygssystem\nSå loggar du in\nKanal: brev, föräldramöte',
    ],
    [
      'nested lists',
      '1. Lärare\n   - Nytt betygssystem\n   - Kunna registrera frånvaro\n   - Kanaler: APT, mejl\n2. Vårdnadshavare\n   - Nytt betygssystem\n   - Så loggar du in\n   - Kanaler: brev, föräldramöte',
    ],
    [
      'markdown',
      '# Plan\n## Lärare\n**Budskap**\n1. Nytt betygssystem\n2. Kunna registrera frånvaro\n\n**Kanaler:**\n- APT\n- mejl\n\n## Vårdnadshavare\n**Budskap**\n1. Nytt betygssystem\n2. Så loggar du in\n\n**Kanaler:**\n- brev\n- föräldramöte',
    ],
    [
      'a quoted e-mail',
      '> Hej!\n>\n> Lärare:\n> - Nytt betygssystem\n> - Kunna registrera frånvaro\n> Kanaler: APT, mejl\n>\n> Vårdnadshavare:\n> - Nytt betygssystem\n> - Så loggar du in\n> Kanaler: brev, föräldramöte',
    ],
    [
      'channels before messages',
      'Lärare:\nKanaler: APT, mejl\n- Nytt betygssystem\n- Kunna registrera frånvaro\n\nVårdnadshavare:\nKanaler: brev, föräldramöte\n- Nytt betygssystem\n- Så loggar du in',
    ],
    [
      'a table in the text',
      '| Målgrupp | Budskap | Kanal |\n|---|---|---|\n| Lärare | Nytt betygssystem; Kunna registrera frånvaro | APT, mejl |\n| Vårdnadshavare | Nytt betygssystem | brev, föräldramöte |\n| | Så loggar du in | |',
    ],
    [
      'phrases as headings',
      'Budskap till lärare\n1) Nytt betygssystem\n2) Kunna registrera frånvaro\nKanaler: APT, mejl\n\nVårdnadshavare bör veta:\n1) Nytt betygssystem\n2) Så loggar du in\nKanaler: brev, föräldramöte',
    ],
  ])('with %s', (_, text) => {
    const plan = parsePlanText(text);
    expect(plan.audiences.map(({ name, messages, channels }) => [name, messages, channels])).toEqual(expected);
    expect(plan.problems).toEqual([]);
  });

  it('and be as short as one group with two messages', () => {
    expect(parsePlanText('Hemtjänstpersonal:\n- Nya nyckelskåp införs\n- Kunna öppna digitalt')).toMatchObject({
      refused: false,
      needs: 2,
    });
    expect(parsePlanText('KC\n- Nya öppettider\n- Vart kopplar vi samtalen\nKanaler: möte')).toMatchObject({ refused: false, needs: 2 });
  });

  it('says side and priority in the heading when it likes', () => {
    const plan = parsePlanText('Föreningar (extern, prio 2):\n- Nya regler\nKanaler: mejl\n\nLokalvårdare:\n- Nya scheman\nKanaler: möte');
    expect(plan.audiences).toMatchObject([
      { name: 'Föreningar', side: 'external', tier: 2 },
      { name: 'Lokalvårdare', side: 'internal', tier: null },
    ]);
  });
});

describe('References between groups', () => {
  it('may point forwards and in chains', () => {
    const plan = parsePlanText(
      'Chefer:\nSamma som handläggarna\nKanaler: möte\n\nHandläggare på bygglov:\nSamma som KC\n- Nya lagen\nKanaler: APT\n\nKC:\n- Öppettider\nKanaler: mejl',
    );
    expect(group(plan, 'Chefer').messages).toEqual(['Öppettider', 'Nya lagen']);
    expect(plan.problems).toEqual([]);
  });

  it('that fit several groups, or none, are reported with the candidates', () => {
    const plan = parsePlanText(
      'Enhetschef kök:\n- Menyer\nKanaler: mejl\n\nEnhetschef lokalvård:\n- Schema\nKanaler: mejl\n\nVikarier:\nSamma som enhetschef och praktikanter\nKanaler: mejl',
    );
    expect(plan.problems).toMatchObject([
      { code: 'ambiguousGroup', line: 10, text: 'enhetschef' },
      { code: 'unknownGroup', line: 10, text: 'praktikanter' },
    ]);
    expect(plan.problems[0]?.message_sv).toContain('Enhetschef kök, Enhetschef lokalvård');
  });

  it('that go in a circle are reported and cut', () => {
    const plan = parsePlanText(
      'Chefer:\nSamma som medarbetare\n- Budget\nKanaler: möte\n\nMedarbetare:\nSamma som chefer\n- Schema\nKanaler: möte',
    );
    expect(plan.problems.map((each) => each.code)).toEqual(['circularInheritance']);
    expect(plan.needs).toBe(3);
  });

  it('to the group above need a group above', () => {
    expect(parsePlanText('Chefer:\n- Budget\nKanaler: som ovan').problems).toMatchObject([{ code: 'nothingAbove', line: 3 }]);
  });
});

describe('References that add or leave out', () => {
  const plan = parsePlanText(`Kulturnämnden:

- Varför appen tas fram
- Kostnad

Kanaler: Nämndmöte, PM eller mejl

Bibliotekschef:

Samma budskap som Kulturnämnden, plus:

- Bemanning

Kanaler: Som ovan, dock ej PM. Chefsbrev eller telefon.

Vikarier:

Samma som bibliotekschefen utom kostnaden
- Schema

Kanaler: Samma som bibliotekschef och kulturnämnden samt personalblad

Press:

Samma som ovan plus bildbank
Kanaler: samma som ovan utom fika
`);

  it('keep what the wording keeps', () => {
    expect(group(plan, 'Bibliotekschef').messages).toEqual(['Varför appen tas fram', 'Kostnad', 'Bemanning']);
    expect(group(plan, 'Vikarier').messages).toEqual(['Varför appen tas fram', 'Bemanning', 'Schema']);
    expect(group(plan, 'Vikarier').inheritsFrom).toEqual([{ as: 'bibliotekschefen', audience: 'Bibliotekschef', except: ['kostnaden'] }]);
    expect(group(plan, 'Press').messages).toEqual(['Varför appen tas fram', 'Bemanning', 'Schema', 'Bildbank']);
  });

  it('do the same for channels, and never mix up alternatives from two places', () => {
    expect(group(plan, 'Bibliotekschef').channelSuggestions.map((each) => [each.name, each.alternativeGroup])).toEqual([
      ['Nämndmöte', 1],
      ['Mejl', 1],
      ['Chefsbrev', 2],
      ['Telefon', 2],
    ]);
    expect(group(plan, 'Vikarier').channels).toEqual(['Nämndmöte', 'Mejl', 'Chefsbrev', 'Telefon', 'PM', 'Personalblad']);
  });

  it('say so when what is left out was never there', () => {
    expect(plan.problems).toMatchObject([{ code: 'exceptionNotFound', text: 'fika', severity: 'warning' }]);
  });
});

describe('The same message', () => {
  it('is one message however it is typed, in its first spelling', () => {
    const plan = parsePlanText(
      'Chefer:\n- Tidplan – etapp 1\n- ”Ny lag”\nKanaler: möte\n\nPersonal:\n- tidplan - etapp  1.\n- "NY LAG"!\nKanaler: möte',
    );
    expect(plan.messages).toMatchObject([
      { title: 'Tidplan – etapp 1', usedBy: 2 },
      { title: '”Ny lag”', usedBy: 2 },
    ]);
    expect(group(plan, 'Personal').messages).toEqual(['Tidplan – etapp 1', '”Ny lag”']);
  });

  it('is suggested, never merged, when the words differ', () => {
    const plan = parsePlanText(
      'Chefer:\n- Nya avgifter\n- Tidplan\n- Bakgrund till beslutet\nKanaler: möte\n\nBoende:\n- Avgifterna 2027\n- Tidsplan\n- Så överklagar du beslutet\nKanaler: brev',
    );
    expect(plan.duplicates.map((each) => each.titles)).toEqual([
      ['Nya avgifter', 'Avgifterna 2027'],
      ['Tidplan', 'Tidsplan'],
    ]);
    expect(plan.messages).toHaveLength(6);
  });
});

describe('What is typed stays text', () => {
  it('even when it looks like markup, a formula or holds control characters', () => {
    const plan = parsePlanText('Chefer:\n- <script>alert(1)</script>\n- =1+1\n- Tid\u0000pl\u202Ean\nKanaler: möte');
    expect(plan.audiences[0]?.messages).toEqual(['<script>alert(1)</script>', '=1+1', 'Tidplan']);
  });
});
