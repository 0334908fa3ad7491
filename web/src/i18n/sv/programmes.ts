export const programmes = {
  title: 'Program',
  lead: 'Ett program samlar målgrupper, budskap och det som görs för att de ska nå fram.',
  new: 'Nytt program',
  create: 'Skapa programmet',
  name: 'Namn',
  nameHint: 'Till exempel ”Ny e-tjänst för bokning”.',
  description: 'Vad det ska leda till',
  whoSees: 'Vilka får se det?',
  visibility: { own: 'Bara vi', network: 'Alla i den gemensamma tjänsten' },
  visibilityHint: {
    own: 'Det går att dela senare.',
    network: 'De andra organisationerna kan ta över planen och följa upp sina egna rutor.',
  },
  counts: '{{audiences}} målgrupper · {{messages}} budskap · {{needs}} rutor',
  from: 'från {{name}}',
  shared: 'delat',
  adopt: 'Använd hos oss',
  adopted: 'Ni använder nu ”{{name}}”',
  archive: 'Lägg undan',
  archived: '”{{name}}” är undanlagt',
  archivedOnes_one: '{{count}} undanlagt program',
  archivedOnes_other: '{{count}} undanlagda program',
  restore: 'Ta fram igen',
  menuFor: 'Ändra {{name}}',
  emptyTitle: 'Inga program än',
  emptyText: 'Skapa ett program, klistra in planen ni redan har och se vilka som ännu inte vet det de behöver veta.',
} as const;

export const file = {
  dropHere: 'Släpp en fil här',
} as const;

export const importing = {
  title: 'Klistra in en plan',
  lead: 'Word, Excel, CSV eller ren text går bra. Inget sparas förrän du har sett hur planen lästes.',
  text: 'Planens text',
  textHint: 'Varje målgrupp på en egen rad, följd av sina budskap.',
  chooseFile: 'Välj fil',
  fileHint: 'eller släpp den här: .docx, .xlsx, .csv, .txt eller .json',
  chosenFile: 'Vald fil: {{name}}',
  read: 'Läs planen',
  example: 'Visa ett exempel',
  exampleText: `Interna målgrupper

Kontaktcenter
- Grundläggande information om tjänsten
- Kunna svara på vanliga frågor
- Vem man kopplar till
Förslag på kanaler: utbildning och arbetsplatsträff

Handläggare
Samma som kontaktcenter och dessutom:
- Förstå hur ett ärende hanteras
Förslag på kanaler: utbildning, e-post

Externa målgrupper

Föreningar med bidrag
- Grundläggande information om tjänsten
- Var informationen finns
- Tidplan
Förslag på kanaler: digital post eller e-post, webbsidan`,
  howTitle: 'Så läses en plan',
  how1: 'En rad för sig är en målgrupp. Raderna under med streck eller punkt är dess budskap.',
  how2: '”Samma som kontaktcenter” betyder att budskapen ärvs.',
  how3: '”Förslag på kanaler: …” blir målgruppens kanaler.',
  how4: '”Kunna …” och ”Förstå …” säger hur väl budskapet ska sitta.',
  again: 'Läs om planen',
  readAs: 'Så här lästes planen',
  refused: 'Det gick inte att läsa någon plan',
  figAudiences: 'målgrupper',
  figMessages: 'budskap',
  figNeeds: 'rutor i matrisen',
  toActivities: 'Läs in filens aktiviteter',
  problems_one: '{{count}} sak att titta på',
  problems_other: '{{count}} saker att titta på',
  problemLine: 'rad {{line}}',
  problemCell: 'rad {{row}}, kolumn {{column}}',
  severity: { error: 'Kom inte med', warning: 'Kontrollera' },
  duplicates_one: '{{count}} förslag: budskap som kanske är samma',
  duplicates_other: '{{count}} förslag: budskap som kanske är samma',
  duplicatesText: 'Inget slås ihop om du inte väljer det.',
  duplicateGroup: 'Kanske samma ({{share}})',
  keepAll: 'Behåll alla som egna budskap',
  mergeTo: 'Slå ihop till ”{{title}}”',
  asVariants: 'Behåll de andra lydelserna som varianter',
  diff: 'Jämfört med programmet i dag',
  diffSame: 'Allt i planen finns redan i programmet.',
  diffNewAudiences_one: '{{count}} ny målgrupp',
  diffNewAudiences_other: '{{count}} nya målgrupper',
  diffChanged_one: '{{count}} ändrad målgrupp',
  diffChanged_other: '{{count}} ändrade målgrupper',
  diffUnchanged_one: '{{count}} oförändrad målgrupp',
  diffUnchanged_other: '{{count}} oförändrade målgrupper',
  diffMissing_one: '{{count}} målgrupp finns bara i programmet och behålls',
  diffMissing_other: '{{count}} målgrupper finns bara i programmet och behålls',
  diffMessagesMissing_one: '{{count}} budskap finns bara i programmet och behålls',
  diffMessagesMissing_other: '{{count}} budskap finns bara i programmet och behålls',
  diffMessages_one: '{{count}} nytt budskap',
  diffMessages_other: '{{count}} nya budskap',
  diffNeeds_one: '{{count}} ny ruta, utöver de {{now}} som finns.',
  diffNeeds_other: '{{count}} nya rutor, utöver de {{now}} som finns.',
  groups: 'Målgrupperna, som de lästes',
  inherits: 'ärver från {{names}}',
  inherited: 'ärvt från {{name}}',
  groupMessages_one: '{{count}} budskap',
  groupMessages_other: '{{count}} budskap',
  channels: 'Kanaler: {{names}}',
  ignored_one: '{{count}} rad hoppades över',
  ignored_other: '{{count}} rader hoppades över',
  import: 'Importera {{audiences}} målgrupper och {{messages}} budskap',
  importNothing: 'Inget nytt att importera',
  done: '{{audiences}} målgrupper och {{messages}} budskap är importerade',
  undone: 'Importen är ångrad',
} as const;
