type Line = string;

export type DemoSendOut = {
  audience: string;
  title: string;
  subject: string;
  channels: ('email' | 'digitalPost' | 'web')[];
  lines: Line[];
};

/** Send-outs that have gone out when the demo begins. Texts of our own; `((namn))` is filled per recipient. */
export const demoSendOuts: readonly DemoSendOut[] = [
  {
    audience: 'Handläggare för bidrag och bokning',
    title: 'Välkommen till den nya tjänsten',
    subject: 'Så arbetar du i den nya tjänsten',
    channels: ['email'],
    lines: [
      'Hej ((namn))!',
      'Från den 1 mars handlägger vi bokningar och bidrag i en gemensam tjänst. Ansökan, beslut och utbetalning finns på samma ställe.',
      'Du får en egen inloggning i februari. Utbildningen tar en halv dag, och du väljer tid själv.',
    ],
  },
  {
    audience: 'Servicecenter/KC',
    title: 'Svara på frågor om bokning och bidrag',
    subject: 'Det här kommer invånarna att fråga om',
    channels: ['email'],
    lines: [
      'Hej ((namn))!',
      'I mars byter vi tjänst för bokning och bidrag. De flesta kommer att fråga hur de loggar in, och vem som svarar när det strular.',
      'Längst ner finns svaren, och numret till den som tar över.',
    ],
  },
  {
    audience: 'Privatpersoner/allmänheten',
    title: 'Boka hallar och planer på nytt sätt',
    subject: 'Från 1 mars bokar du i en ny tjänst',
    channels: ['email', 'digitalPost', 'web'],
    lines: [
      'Hej!',
      'Från den 1 mars bokar du hallar och planer i en ny tjänst. Du ser lediga tider direkt och får svar på en gång.',
      'Du loggar in med din e-legitimation. Behöver du hjälp? Kontaktcenter svarar.',
    ],
  },
];

/** One that is being written, so that the composer has something to show. */
export const demoDraft: DemoSendOut = {
  audience: 'Civilsamhällets aktörer (föreningar etc.)',
  title: 'Till föreningarna',
  subject: 'Så bokar ni tider från 1 mars',
  channels: ['email', 'digitalPost'],
  lines: [
    'Hej ((namn))!',
    'Från den 1 mars bokar ni hallar och planer i en ny tjänst. Ni ser lediga tider direkt och får svar på en gång.',
    'I samband med införandet kommer det att finnas möjlighet för föreningar som är i behov av stöd att erhålla hjälp via kontaktcenter, som även bistår vid inloggning och frågor om bidrag.',
    'Beslut om bidrag kommer till föreningens elektroniska postlåda. Har ni ingen? Det tar två minuter att skaffa.',
  ],
};

export const asDocument = (lines: readonly Line[]) => ({
  type: 'doc' as const,
  content: lines.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
});
