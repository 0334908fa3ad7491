type DemoSection = { level: number; heading: string; body: string };

/** An invented strategy, as it was first decided. */
export const firstVersion: readonly DemoSection[] = [
  {
    level: 1,
    heading: 'Vad strategin är till för',
    body: 'Två kommuner och en länsmyndighet delar på bokning och bidrag. Den som bokar en sal ska inte märka att vi är flera. Därför har vi enats om hur vi berättar om tjänsten.\n\nStrategin säger det lilla vi måste göra lika. Resten bestämmer var och en.',
  },
  {
    level: 1,
    heading: 'Vad vi tar för givet',
    body: 'Varje kommun väljer själv om den vill vara med. Ingen som bokar behöver ha varit medlem någonstans förut.',
  },
  {
    level: 1,
    heading: 'Vilka vi möter',
    body: '',
  },
  {
    level: 2,
    heading: 'De som bokar',
    body: 'Föreningsledare, familjer och små företag. De flesta bokar på kvällen, på telefonen, och vill vara klara på fem minuter.',
  },
  {
    level: 1,
    heading: 'Varumärket',
    body: 'Tjänsten presenteras med gemensam symbol i alla kanaler. Symbolen står till höger, kommunens vapen till vänster, och de är lika stora. Avståndet mellan dem är en vapenbredd.',
  },
  {
    level: 1,
    heading: 'Så vet vi att det fungerar',
    body: 'Vi mäter en gång om året hur många som bokar utan hjälp.',
  },
];

/** The same strategy a year later. */
export const secondVersion: readonly DemoSection[] = [
  {
    level: 1,
    heading: 'Vad strategin är till för',
    body: 'Två kommuner och en länsmyndighet delar på bokning och bidrag. Den som bokar en sal ska inte behöva märka att vi är flera. Därför har vi enats om hur vi berättar om tjänsten.\n\nStrategin säger det lilla vi måste göra lika. Resten bestämmer var och en, utan att fråga.',
  },
  {
    level: 1,
    heading: 'Vad vi tar för givet',
    body: 'Varje kommun väljer själv om den vill vara med. Ingen som bokar behöver ha varit medlem någonstans förut.',
  },
  {
    level: 1,
    heading: 'Vilka vi möter',
    body: '',
  },
  {
    level: 2,
    heading: 'De som bokar',
    body: 'Föreningsledare, familjer och små företag. De flesta bokar på kvällen, på telefonen, och vill vara klara på fem minuter.\n\nDe letar efter:\n\n- en ledig tid\n- vad den kostar\n- hur man låser upp',
  },
  {
    level: 2,
    heading: 'De som hjälper andra att boka',
    body: 'Vaktmästare, bibliotek och kontaktcenter får frågorna först. De ska ha svaren en vecka innan något ändras.',
  },
  {
    level: 1,
    heading: 'Varumärket',
    body: 'Kommunens namn och vapen står först. Tjänsten nämns med ord, inte med symbol.',
  },
  {
    level: 1,
    heading: 'Så vet vi att det fungerar',
    body: 'Vi mäter varje månad hur många som bokar utan hjälp, och tar upp det på nätverksmötet.',
  },
];

const rewritten = new Map([
  ['Varumärket', 'Kommunens namn och vapen står först. Tjänsten nämns med ord, inte med symbol. Partner nämns efter kommunen, med namn.'],
  ['Så vet vi att det fungerar', 'Vi mäter varje månad hur många som bokar utan hjälp, och frågar föreningarna vår och höst.'],
]);

/** What is being written on now: partners are to have a part of their own. */
export const draftVersion: readonly DemoSection[] = [
  ...secondVersion.map((section) => ({ ...section, body: rewritten.get(section.heading) ?? section.body })),
  {
    level: 1,
    heading: 'De som är med utan att äga',
    body: 'Idrottsförbund och föreningsråd når klubbarna bättre än vi. De frågas i god tid, svarar för sig själva och får materialet färdigt.',
  },
];
