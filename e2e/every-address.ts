import type { BrowserContext } from 'playwright-core';

/** A running demo as somebody signed in sees it. */
export type Site = { url: string; context: BrowserContext };

/** What a list of the API holds. */
export const itemsAt = async ({ url, context }: Site, path: string): Promise<Record<string, string>[]> =>
  ((await (await context.request.get(`${url}${path}`)).json()) as { items: Record<string, string>[] }).items;

/** Every page of the staff's app, with real ids in the addresses. */
export const staffPages = async (site: Site): Promise<string[]> => {
  const programme = (await itemsAt(site, '/v1/programmes'))[0]?.['id'];
  const cascade = (await itemsAt(site, '/v1/cascades'))[0]?.['id'];
  const contribution = (await itemsAt(site, '/v1/network/contributions'))[0]?.['id'];
  const meeting = (await itemsAt(site, '/v1/network/meetings'))[0]?.['id'];
  const campaign = (await itemsAt(site, '/v1/campaigns'))[0]?.['id'];
  const roomItem = (await itemsAt(site, '/v1/collaboration/items'))[0]?.['id'];
  const network = (await (await site.context.request.get(`${site.url}/v1/network`)).json()) as { groups: { id: string }[] };
  const document = (await itemsAt(site, '/v1/strategy/documents'))[0]?.['id'];
  const sendOuts = await itemsAt(site, '/v1/send-outs');
  const draft = sendOuts.find(({ status }) => status === 'draft')?.['id'];
  const done = sendOuts.find(({ status }) => status !== 'draft')?.['id'];
  const matrix = (await (await site.context.request.get(`${site.url}/v1/programmes/${programme}/matrix`)).json()) as {
    audiences: { id: string }[];
    messages: { id: string }[];
    cells: { needId: string }[];
  };
  const inProgramme = `/app/program/${programme}`;
  return [
    '/app/',
    '/app/program',
    inProgramme,
    `${inProgramme}?need=${matrix.cells[0]?.needId}`,
    `${inProgramme}/importera`,
    `${inProgramme}/planen`,
    ...['excel', 'forslag', 'lokala-falt', 'projektgrupp', 'ambassador'].map((page) => `${inProgramme}/${page}`),
    ...['tavla', 'kalender', 'milstolpar', 'malgrupper'].map((tab) => `${inProgramme}/planen?flik=${tab}`),
    '/app/kalender',
    '/app/kalender?vy=vecka',
    '/app/kalender?vy=tabell&urval=alla',
    ...['belastning', 'arsplaner', 'prenumerera'].map((tab) => `/app/kalender?flik=${tab}`),
    `${inProgramme}/malgrupper/${matrix.audiences[0]?.id}`,
    `${inProgramme}/budskap/${matrix.messages[0]?.id}`,
    `${inProgramme}/fragor`,
    `${inProgramme}/borttaget`,
    '/app/utskick',
    ...['mottagare', 'innehall', 'granska', 'skicka'].map((step) => `/app/utskick/${draft}?steg=${step}`),
    `/app/utskick/${done}/lage`,
    '/app/brev',
    '/app/budkavlar',
    `/app/budkavlar/${cascade}`,
    '/app/sidor',
    '/app/tjansten',
    ...['', '?del=contributions', '?del=meetings', '?del=asking', '?del=channels', '?del=waiting', '?del=partners'].map(
      (tab) => `/app/natverk${tab}`,
    ),
    `/app/natverk/bidrag/${contribution}`,
    `/app/natverk/moten/${meeting}`,
    `/app/natverk/grupper/${network.groups[0]?.id}`,
    ...['support', 'toolkit', 'manual', 'help', 'handOuts', 'notes', 'access'].map((tab) => `/app/samarbete?del=${tab}`),
    `/app/samarbete/${roomItem}`,
    ...['', '?del=year', '?del=occasions'].map((tab) => `/app/kampanjer${tab}`),
    ...['', '?del=plan', '?del=budget', '?del=check', '?del=evaluation'].map((part) => `/app/kampanjer/${campaign}${part}`),
    ...['', '?del=goals', '?del=benefits', '?del=decisions', '?del=changes', '?del=watch'].map((tab) => `/app/strategi${tab}`),
    ...['', '?version=2&jamfor=1'].map((part) => `/app/strategi/dokument/${document}${part}`),
    `/dokument/${document}`,
    '/app/sprak/granska',
    '/app/sprak/ord',
    '/app/sprak/budskap',
    '/app/sprak/varumarken',
    '/app/sprak/tester',
    '/app/sprak/riktlinjer',
    '/app/partnerskap',
    `/app/uppfoljning/${programme}`,
    '/app/organisationen',
    '/app/sammanslagningar',
    '/app/logg',
    '/app/finns-inte',
  ];
};

/** What only the editor-in-chief at the host has: the draft that is being written on. */
export const editorPages = async (site: Site): Promise<string[]> => {
  const document = (await itemsAt(site, '/v1/strategy/documents'))[0]?.['id'];
  const meeting = (await itemsAt(site, '/v1/network/meetings'))[0]?.['id'];
  const merger = '/app/sammanslagningar';
  return [`/app/strategi/dokument/${document}?skriv=true`, '/app/natverk?del=partners', `/app/natverk/moten/${meeting}`, merger];
};

/** What a partner of the network has: what is shared with it, and the campaign that it is asked into. */
export const partnerPages = async (site: Site): Promise<string[]> => {
  const campaign = (await itemsAt(site, '/v1/partnerships/campaigns'))[0]?.['id'];
  return ['/app/', '/app/partnerskap', `/app/partnerskap/kampanjer/${campaign}`];
};

/** What a mail brings to somebody without an account: the newest of each kind. */
const linkedPages = async (site: Site): Promise<string[]> => {
  const mails = await itemsAt(site, '/v1/demo/mails?limit=100');
  const said = mails.map(({ text, html }) => `${text} ${html}`).join(' ');
  const kinds = 'budkavle|kvittens|material|kontrollfragor|lydelser|anmalan|avanmalan|ambassador';
  const links = [...said.matchAll(new RegExp(`${site.url}(/(${kinds})/[\\w-]+)`, 'g'))];
  return [...Map.groupBy(links, ([, , kind]) => kind).values()].flatMap(([first]) => first?.[1] ?? []);
};

/** Every page for those who are not signed in, with real ids in the addresses. */
export const publicPages = async (site: Site): Promise<string[]> => {
  const news = '/o/storsjo-kommun/nyheter';
  const [piece] = new RegExp(`${news}/[\\w-]+`).exec(await (await site.context.request.get(`${site.url}${news}`)).text()) ?? [];
  const document = (await itemsAt(site, '/v1/strategy/documents'))[0]?.['id'];
  const mail = (await itemsAt(site, '/v1/demo/mails'))[0]?.['id'];
  const linked = await linkedPages(site);
  return [
    '/',
    '/o/storsjo-kommun',
    '/o/storsjo-kommun?for=foretag',
    '/o/storsjo-kommun/brevlada',
    '/grupp/storsjo-kommun/civilsamhallets-aktorer-foreningar-etc',
    news,
    ...(piece === undefined ? [] : [piece]),
    `/dokument/${document}`,
    ...linked,
    '/demo/utkorg',
    `/demo/utkorg/${mail}`,
    '/finns-inte',
    '/app/',
  ];
};
