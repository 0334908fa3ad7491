/**
 * The demo programme: labels of the groups and messages of a real plan for a joint booking-and-grants service,
 * without its texts. `own` are places in `demoMessages`; the local project manager inherits two other groups' messages.
 */
export const demoMessages = [
  'Bakgrund till upphandling',
  'Varför projektet kom till',
  'Crowdfunding – nytt sätt att tänka',
  'Effekter av projektet',
  'Kostnadsbild',
  'Risk – och konsekvensanalys',
  'Skillnad nu och nya tjänsten med ett exempel',
  'Tidplan',
  'Grundläggande information om tjänsten',
  'Vad krävs av IT-avdelning?',
  'Vilka system berörs',
  'Vilka integrationspunkter behöver identifieras/utredas?',
  'Hur är denna upphandling relaterad till kommande upphandlingar',
  'Vikten av frigöra resurser – vad för typ av resurser/kompetenser?',
  'Projektgrupp och tidplan',
  'Lösningens arkitektur',
  'Lokala projektorganisation – ansvarsfördelning för tjänsten',
  'Upphandlingens omfattning',
  'Vad är bra att förbereda',
  'Vilka processer/regelverk berörs och påverkas',
  'Resurssättning till upphandlingsprojektet',
  'Lokal projektplan',
  'Grundläggande kunskap om nyttorealiserings',
  'Kunna svara vanliga problem etc. hur loggar jag in',
  'Veta vem man kopplar vidare till',
  'Ingående förståelse för hur tjänsten fungerar samt kunna använda tjänstens alla delar',
  'Supportstruktur kring tjänsten',
  'Syfte/nyttor/effekter med tjänsten',
  'Förstå hur arbetssättet måste förändras för maximal nyttoinhämtning',
  'Förstå grunden i nyttorealiserings',
  'Finns metod- kommunikation och avropsstöd',
  'Går in i en ny tjänst',
  'Syfte/nyttor/effekter',
  'Ny tjänst',
  'Förutsättningar för integration',
  'Tjänstens arkitektur',
  'Andra tjänster som BoB-tjänsten ska integreras med',
  'Konsekvenser för deras arbete',
  'Delar av tjänsten som är relevanta för dem',
  'Kontaktperson till den lokala projektgruppen – behöver ställa frågor',
  'Lokal projektorganisation – vem ska de kontakta vid frågor?',
  'Kommunikationsstödet',
  'Vilka som berörs av tjänsten',
  'I vilka situationer kan tjänsten användas',
  'Vad blir skillnaden med nya tjänsten',
  'Nyttan med tjänsten/ nya möjligheter',
  'Vart finns information kring att använda tjänsten',
  'Möjligheter med nya tjänsten',
  'Arkitektur',
  'Vart och hur man hämtar information och statistik',
] as const;

type DemoAudience = {
  name: string;
  side: 'internal' | 'external';
  tier: 1 | 2 | 3;
  own: number[];
  channels: string[];
  inheritsFrom?: string[];
};

export const demoAudiences: readonly DemoAudience[] = [
  {
    name: 'Politiker i aktuella nämnder',
    channels: ['Föredrag på nämndmöte', 'Hemsidan', 'E-post'],
    side: 'internal',
    tier: 1,
    own: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  },
  {
    name: 'Chef IT-avdelning',
    channels: ['Ledningsmöte', 'Dialog med den lokala projektgruppen', 'E-post', 'Veckobrev', 'Intranät'],
    side: 'internal',
    tier: 1,
    own: [9, 10, 11, 12, 13, 14, 15, 8],
  },
  {
    name: 'Förvaltningschef – kultur och fritid',
    channels: ['Ledningsmöte', 'Dialog med den lokala projektgruppen', 'PM från SKL'],
    side: 'internal',
    tier: 1,
    own: [0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 18],
  },
  {
    name: 'Verksamhetschef – kultur och fritid',
    channels: ['Ledningsmöte', 'Dialog med den lokala projektgruppen', 'PM från SKL', 'Metod- och kommunikationsstödet'],
    side: 'internal',
    tier: 1,
    own: [0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 19, 18, 20, 21, 22],
  },
  {
    name: 'Servicecenter/KC',
    channels: ['Möte med chef eller hela servicecenter', 'Utbildning', 'Dialog enligt rutiner'],
    side: 'internal',
    tier: 1,
    own: [8, 23, 24],
  },
  {
    name: 'Handläggare för bidrag och bokning',
    channels: ['Möte', 'Utbildning', 'Dialog med den lokala projektgruppen', 'E-post', 'Veckobrev'],
    side: 'internal',
    tier: 1,
    own: [8, 25, 26, 27, 28],
  },
  {
    name: 'Lokal projektledare',
    channels: ['Möte', 'Utbildning', 'Dialog med den lokala projektgruppen', 'E-post', 'Veckobrev'],
    side: 'internal',
    tier: 1,
    own: [29, 30],
    inheritsFrom: ['Verksamhetschef – kultur och fritid', 'Handläggare för bidrag och bokning'],
  },
  {
    name: 'Kultur- /föreningsstrateg/ kultursekreterare',
    channels: ['Möte', 'Intranät', 'Veckobrev', 'E-post'],
    side: 'internal',
    tier: 2,
    own: [31, 32, 8, 7],
  },
  {
    name: 'Leverantörer (exempelvis för passagesystem)',
    channels: ['Dialog med den lokala projektgruppen', 'E-post', 'Veckobrev', 'Fördjupande information från SKL'],
    side: 'internal',
    tier: 2,
    own: [33, 34, 35],
  },
  { name: 'Intern IT (integrationer)', channels: ['E-post', 'Veckobrev'], side: 'internal', tier: 2, own: [33, 34, 35, 36, 7] },
  {
    name: 'Vaktmästare/anläggningsförvaltare',
    channels: ['Information via enhetschef'],
    side: 'internal',
    tier: 2,
    own: [8, 37, 38, 7, 26, 39],
  },
  {
    name: 'Kommunikatörer för kultur och fritid',
    channels: ['Möte', 'Dialog med den lokala projektgruppen', 'E-post', 'Veckobrev'],
    side: 'internal',
    tier: 2,
    own: [8, 32, 40, 41],
  },
  {
    name: 'Lärare/skolor/kulturskolor',
    channels: ['E-post', 'Intranät', 'Ledningsgruppsmöte'],
    side: 'internal',
    tier: 3,
    own: [8, 42, 43],
  },
  { name: 'Ekonomi', channels: ['E-post', 'Intranät', 'Information via chef'], side: 'internal', tier: 3, own: [37] },
  { name: 'Diarier/arkiv/registrator', channels: ['E-post', 'Intranät', 'Information via chef'], side: 'internal', tier: 3, own: [37] },
  {
    name: 'Övriga politiska nämnder och instanser',
    channels: ['Nämndmöte', 'Via nämndesekreterare'],
    side: 'internal',
    tier: 3,
    own: [0, 1, 2, 3, 8, 7],
  },
  {
    name: 'Civilsamhällets aktörer (föreningar etc.)',
    channels: ['Möte med föreningar', 'Hemsidan', 'E-post', 'Veckobrev', 'Sociala medier'],
    side: 'external',
    tier: 1,
    own: [44, 1, 45, 7, 46],
  },
  {
    name: 'Förbund/Sveriges föreningssystem (distrikt och region)',
    channels: ['Möte med föreningar', 'Hemsidan', 'E-post', 'Veckobrev', 'Sociala medier'],
    side: 'external',
    tier: 1,
    own: [47, 48],
  },
  {
    name: 'Privatpersoner/allmänheten',
    channels: ['Hemsidan', 'Sociala medier', 'Föreningar', 'Kontaktcenter'],
    side: 'external',
    tier: 1,
    own: [44, 45, 7, 46],
  },
  { name: 'Skolor', channels: ['Ledningsgruppsmöte', 'Intranät'], side: 'external', tier: 1, own: [8, 42, 43] },
  { name: 'Journalister', channels: ['Pressmeddelande', 'Sociala medier'], side: 'external', tier: 1, own: [44, 45, 7, 49] },
];

const sideHeadings = { internal: 'Interna målgrupper', external: 'Externa målgrupper' } as const;

/** The same as the text of a plan, so that the demo's programme comes in by the same door as anybody's. */
export const demoPlanText = (): string => {
  const lines: string[] = [];
  let side = '';
  let tier = 0;
  for (const audience of demoAudiences) {
    if (audience.side !== side) lines.push('', sideHeadings[audience.side]);
    if (audience.side !== side || audience.tier !== tier) lines.push('', `${audience.tier}.`);
    ({ side, tier } = audience);
    lines.push('', `${audience.name}:`, ...(audience.inheritsFrom ?? []).map((name) => `Samma sak som ${name}`));
    lines.push(...audience.own.map((index) => `- ${demoMessages[index]}`));
    lines.push(`Kanaler: ${audience.channels.join(', ')}`);
  }
  return lines.join('\n');
};
