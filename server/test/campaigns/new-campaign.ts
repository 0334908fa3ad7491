import type { Client } from '../app-under-test.ts';

export const launch = {
  kind: 'newFeature',
  title: 'Swish i bokningen',
  startsOn: '2031-03-01',
  endsOn: '2031-03-31',
  benefit: 'Föreningar betalar på en minut i stället för mot faktura.',
  helps: 'Föreningar som bokar hallar',
  reach: 900,
};

export const wholeIdea = {
  title: 'Boka och betala direkt',
  purpose: 'Fler föreningar bokar själva.',
  joinStep: 'join',
  joinHelp: 'Vi hjälper föreningens kassör att logga in första gången.',
  targetNumber: 300,
  targetUnit: 'föreningar',
  targetBy: '2031-06-30',
  audiences: ['Föreningar'],
  startsOn: '2031-03-03',
  endsOn: '2031-03-30',
  message: 'Nu kan ni betala direkt när ni bokar.',
};

export const evaluation = {
  outcome: 'partly',
  reachedNumber: 210,
  worked: 'Mejlet från kommunen lästes av de flesta.',
  notWorked: 'Affischerna kom för sent.',
  keep: 'Börja med kassörerna.',
  spentKronor: 41_000,
  figures: [{ label: 'Besök på sidan', value: '4 200' }],
};

export const one = (id: string): string => `/v1/campaigns/${id}`;

export const addOccasion = async (client: Client, change: object = {}): Promise<string> => {
  const answer = await client.post('/v1/occasions', { ...launch, ...change });
  if (answer.status !== 201) throw new Error(`the occasion answered ${answer.status}: ${answer.text}`);
  return answer.body.id;
};

export const addIdea = async (client: Client, change: object = {}): Promise<string> => {
  const answer = await client.post('/v1/campaigns', { ...wholeIdea, ...change });
  if (answer.status !== 201) throw new Error(`the idea answered ${answer.status}: ${answer.text}`);
  return answer.body.id;
};
