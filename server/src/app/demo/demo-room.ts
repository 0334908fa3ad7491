/** What lies in the demo's collaboration room. Everything is invented. */
export const roomPages = [
  {
    collection: 'method' as const,
    title: 'Kartlägg målgrupperna på en förmiddag',
    summary: 'Fyra frågor, en tavla och tre timmar',
    tags: ['kartläggning', 'start'],
    text: 'Samla fyra kollegor som möter målgrupperna varje vecka.\n\n- Vilka hör av sig mest, och om vad?\n- Vem når dem i dag, och hur?\n- Vad måste de veta före start?\n- Vad händer om de inte får veta det?\n\nSkriv svaren på lappar, en färg för varje målgrupp. Fotografera tavlan och lägg in den i planen samma dag.',
  },
  {
    collection: 'method' as const,
    title: 'Checklista för de första tio veckorna',
    summary: 'Vecka för vecka, från beslut till start',
    tags: ['start', 'checklista'],
    text: '- Vecka 1: utse lokal projektledare och kommunikatör\n- Vecka 2: kartlägg målgrupperna\n- Vecka 4: första budskapen är prövade på fem personer\n- Vecka 6: kontaktcenter har svaren\n- Vecka 8: föreningarna har sett bokningen\n- Vecka 10: start',
  },
  {
    collection: 'callOff' as const,
    title: 'Så avropar ni tryck och utskick',
    summary: 'Steg för steg, med textförslag till beställningen',
    tags: ['avrop', 'tryck'],
    text: 'Kontrollera först om er organisation står med i avtalet. Skriv sedan beställningen med antal, format, papper och leveransdag. Be om prov på papperet innan hela upplagan trycks.',
  },
  {
    collection: 'communication' as const,
    title: 'Tre sätt att berätta om bokningen',
    summary: 'Kort, mellan och lång text att använda fritt',
    tags: ['texter', 'bokning'],
    text: 'Kort: Boka hall och lokal på en minut.\n\nMellan: Nu bokar ni hall och lokal själva, när det passar er. Det tar en minut och ni får svar direkt.\n\nLång: Skriv gärna om en förening som redan gjort det. Berätta vad som blev enklare, och var man får hjälp.',
  },
  {
    collection: 'toolkit' as const,
    title: 'Mall för inbjudan till informationsmöte',
    summary: 'Fyll i tid och plats',
    tags: ['mall', 'möten'],
    text: 'Hej!\n\nVälkomna till ett möte om den nya bokningen. Vi visar hur ni bokar, och ni får prova själva.\n\nTid:\nPlats:\n\nTa gärna med en telefon eller dator.',
  },
  {
    collection: 'manual' as const,
    title: 'Riktlinje för kommunikation',
    summary: 'Så talar vi om tjänsten tillsammans',
    tags: ['riktlinje'],
    text: 'Vi skriver du. Vi börjar med vad läsaren kan göra. Vi använder de ord som nätverket har kommit överens om.\n\nDen egna organisationen är avsändare. Tjänstens namn står i texten, inte i logotypen.',
  },
  {
    collection: 'manual' as const,
    title: 'Grafisk manual',
    summary: 'Färger, typsnitt och logotypens luft',
    tags: ['form'],
    text: 'Logotypen står ensam, med luft runt om som motsvarar halva dess höjd. Lägg den aldrig på en bild med många detaljer.\n\nText sätts i mörk färg på ljus bakgrund. Färgerna och deras kontrast står längre ner på manualens sida.',
  },
];

export const roomTokens = {
  colours: [
    { name: 'Bläck', value: '#1c1f1d', role: 'text' as const },
    { name: 'Björkpapper', value: '#f6f3ec', role: 'background' as const },
    { name: 'Vitt', value: '#ffffff', role: 'background' as const },
    { name: 'Gran', value: '#1d5142', role: 'accent' as const },
    { name: 'Sjö', value: '#0d4f6e', role: 'accent' as const },
    { name: 'Dis', value: '#d9d4c7', role: 'decoration' as const },
  ],
  logoClearSpace: 0.5,
  logoSmallestPixels: 96,
  headingFont: 'Source Serif 4',
  textFont: 'Source Sans 3',
};

export const roomGiveAways = [
  { name: 'Nyckelband', description: 'Grönt, med bokningens adress.', stock: 400, mostPerOrder: 100 },
  { name: 'Affisch A3', description: 'Tio i varje rulle.', stock: 60, mostPerOrder: 10 },
  { name: 'Bordspratare', description: 'Till receptioner och klubbhus.', stock: 0, mostPerOrder: 20 },
];
