import type { Matrix, MatrixCell } from '../src/api/matrix.ts';

/** An invented plan, in the shape and size of a real one, for pictures and accessibility tests. Never shipped. */
const messages = [
  'Varför tjänsten införs',
  'Kostnadsbild',
  'Risker och konsekvenser',
  'Skillnad nu och sedan, med ett exempel',
  'Tidplan',
  'Grunderna om tjänsten',
  'Vad som krävs av IT',
  'Lösningens arkitektur',
  'Vem som ansvarar',
  'Vad som är bra att förbereda',
  'Svara på vanliga frågor',
  'Supportstruktur',
];
const audiences: [name: string, tier: number, side: 'internal' | 'external', channels: string[]][] = [
  ['Politiker i nämnden', 1, 'internal', ['presentation', 'webb', 'e-post']],
  ['Chef för IT', 1, 'internal', ['ledningsmöte', 'veckobrev']],
  ['Förvaltningschef', 1, 'internal', ['ledningsmöte', 'PM']],
  ['Kontaktcenter', 1, 'internal', ['utbildning', 'möte']],
  ['Handläggare', 1, 'internal', ['utbildning', 'e-post']],
  ['Vaktmästare', 2, 'internal', ['via enhetschef']],
  ['Leverantörer av passagesystem', 2, 'external', ['dialog', 'e-post']],
  ['Föreningar med bidrag', 2, 'external', ['digital post', 'e-post', 'webb']],
  ['Ekonomi', 3, 'internal', ['e-post', 'intranät']],
];

export const programme = { id: 'p1', name: 'Ny tjänst för bokning och bidrag' };
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Repeatable, so that two pictures of the same page are the same. */
const random = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
};

const cellOf = (audienceId: string, messageId: string, next: () => number): MatrixCell[] => {
  if (next() > 0.62) return [];
  const roll = next();
  const state = roll < 0.22 ? 'required' : roll < 0.52 ? 'planned' : roll < 0.74 ? 'delivered' : 'confirmed';
  const members = 18;
  const reached = state === 'delivered' ? 12 : state === 'confirmed' ? 17 : 0;
  return [
    {
      needId: `n-${audienceId}-${messageId}`,
      audienceId,
      messageId,
      level: next() < 0.5 ? 'know' : 'understand',
      needBy: day(Math.round(next() * 60) - 4),
      state,
      late: state === 'required' && next() < 0.25,
      members,
      handedOver: reached,
      delivered: reached,
      confirmed: state === 'confirmed' ? 16 : 0,
      share: 0.8,
      ownerPersonId: null,
      isOutdated: false,
    },
  ];
};

export const matrixOf = (rows: number, columns: number): Matrix => {
  const next = random(7);
  const chosen = Array.from({ length: rows }, (_, index) => {
    const [name, tier, side, channels] = audiences[index % audiences.length] ?? ['', 1, 'internal', []];
    return {
      id: `a${index}`,
      name: index < audiences.length ? name : `${name} ${index}`,
      tier: rows > 9 ? Math.floor(index / 14) + 1 : tier,
      side,
      channels,
    };
  });
  const titles = Array.from({ length: columns }, (_, index) => ({
    id: `m${index}`,
    title: index < messages.length ? (messages[index] ?? '') : `${messages[index % messages.length]} ${index}`,
    usedBy: 4,
  }));
  const cells = chosen.flatMap(({ id }) => titles.flatMap((message) => cellOf(id, message.id, next)));
  const count = (test: (cell: MatrixCell) => boolean) => cells.filter(test).length;
  const gaps = cells.filter(({ state }) => state === 'required').toSorted((a, b) => (a.needBy ?? '').localeCompare(b.needBy ?? ''));
  return {
    programme,
    audiences: chosen,
    messages: titles,
    cells,
    counts: {
      needs: cells.length,
      planned: count(({ state }) => state !== 'required'),
      delivered: count(({ state }) => state === 'delivered' || state === 'confirmed'),
      confirmed: count(({ state }) => state === 'confirmed'),
      late: count(({ late }) => late),
    },
    gaps: gaps.map((cell) => ({
      needId: cell.needId,
      audienceId: cell.audienceId,
      messageId: cell.messageId,
      audienceName: chosen.find(({ id }) => id === cell.audienceId)?.name ?? '',
      messageTitle: titles.find(({ id }) => id === cell.messageId)?.title ?? '',
      needBy: cell.needBy,
      tier: 1,
      days: cell.needBy === null ? null : Math.round((Date.parse(cell.needBy) - Date.now()) / 86_400_000),
      reason: cell.late ? 'late' : 'noActivity',
    })),
  };
};
