import type { Page } from 'playwright-core';

export type KeyView = {
  name: string;
  /** Who is signed in; a communicator where nothing is said. */
  person?: string;
  /** Goes there and puts the focus where the keys are meant. */
  open: (page: Page) => Promise<unknown>;
  keys: readonly string[];
};

type Ids = { programmeId: string; audienceId: string; cascadeId: string };

const letters = [...'stafetten gick vidare till nya personer som svarade sedan'];
const repeated = (keys: readonly string[], times: number): string[] => Array.from({ length: times }, () => keys).flat();
const around = repeated(['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'], 10);
const downAndUp = repeated(['ArrowDown', 'ArrowUp'], 25);

const firstItem = async (page: Page, path: string): Promise<string> => {
  const { items } = (await (await page.request.get(new URL(path, page.url()).href)).json()) as { items: { id: string; status?: string }[] };
  return (items.find(({ status }) => status === 'draft') ?? items[0])?.id ?? '';
};

const sentence = 'Handläggaren erhåller en bekräftelse avseende ärendet, och beslutet skickas till den elektroniska brevlådan. ';

/** What a view is compared with. */
export const bareInput: KeyView = {
  name: 'a bare input on an empty page',
  open: async (page) => {
    await page.goto('about:blank');
    await page.setContent('<input>');
    await page.focus('input');
  },
  keys: letters,
};

/** Every kind of view in which one writes or moves by keys. */
export const keyViews = (url: string, { programmeId, audienceId, cascadeId }: Ids): KeyView[] => {
  const inProgramme = `${url}/app/program/${programmeId}`;
  const at = (address: string, focus: (page: Page) => Promise<unknown>) => async (page: Page) => {
    await page.goto(address);
    await focus(page);
  };
  const field = (name: string) => (page: Page) => page.locator(`#field-${name}`).first().focus();
  const search = (page: Page) => page.locator('main input[type=search]').first().focus();
  const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
  const first = (selector: string) => async (page: Page) => {
    await page.locator(selector).first().waitFor();
    await page.locator(selector).first().focus();
  };
  const day = first('[role=grid] td[tabindex="0"]');
  const typing = (name: string, address: string, focus: (page: Page) => Promise<unknown>): KeyView => ({
    name: `${name}, typing`,
    open: at(address, focus),
    keys: letters,
  });
  const moving = (name: string, address: string, focus: (page: Page) => Promise<unknown>, keys = around): KeyView => ({
    name: `${name}, arrow keys`,
    open: at(address, focus),
    keys,
  });
  return [
    moving('matrix', inProgramme, first('td[data-row="0"][data-column="0"]')),
    moving(
      'matrix, choosing',
      inProgramme,
      first('td[data-row="0"][data-column="0"]'),
      repeated(['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowUp'], 12),
    ),
    moving('plan, its tabs', `${inProgramme}/planen`, first('[role=tab][aria-selected=true]'), repeated(['ArrowRight', 'ArrowLeft'], 20)),
    typing('list of 600 activities, one changed', `${inProgramme}/planen`, async (page) => {
      await press('Ändra Vårt steg 1')(page);
      await page.getByRole('menuitem', { name: 'Ändra aktiviteten' }).click();
      await field('title')(page);
    }),
    typing('board of 600 activities, one changed', `${inProgramme}/planen?flik=tavla`, async (page) => {
      await page
        .getByRole('button', { name: /^Vårt steg/ })
        .first()
        .click();
      await field('title')(page);
    }),
    typing('new activity', `${inProgramme}/planen`, async (page) => {
      await press('Planera en aktivitet')(page);
      await field('title')(page);
    }),
    moving('plan’s calendar', `${inProgramme}/planen?flik=kalender`, day),
    moving('own calendar', `${url}/app/kalender`, day),
    moving('network’s calendar, month', `${url}/app/kalender?urval=alla`, day),
    moving('network’s calendar, week', `${url}/app/kalender?urval=alla&vy=vecka`, day, repeated(['ArrowRight', 'ArrowLeft'], 24)),
    moving('network’s calendar, filter', `${url}/app/kalender?urval=alla`, field('sort'), downAndUp),
    moving('network’s calendar as a table, filter', `${url}/app/kalender?urval=alla&vy=tabell`, field('sort'), downAndUp),
    typing('year plan', `${url}/app/kalender?flik=arsplaner`, first('main textarea')),
    moving(
      'cascade of 1,000, unfolded',
      `${url}/app/budkavlar/${cascadeId}`,
      async (page) => {
        await press('Fäll ut alla')(page);
        await first('[data-rows] [data-name]')(page);
      },
      downAndUp,
    ),
    moving('cascade of 1,000, folding', `${url}/app/budkavlar/${cascadeId}`, first('[data-rows] [data-name]'), downAndUp),
    typing('cascade of 1,000, search', `${url}/app/budkavlar/${cascadeId}`, field('search')),
    typing('members of 5,000, search', `${inProgramme}/malgrupper/${audienceId}`, async (page) => {
      for (let more = 0; more < 4; more++) await press('Visa fler')(page).then(() => page.waitForLoadState('networkidle'));
      await search(page);
    }),
    {
      name: 'message, typing',
      open: async (page) => {
        const matrix = (await (await page.request.get(`${url}/v1/programmes/${programmeId}/matrix`)).json()) as {
          messages: { id: string }[];
        };
        await page.goto(`${inProgramme}/budskap/${matrix.messages[0]?.id}`);
        await press('Ändra lydelsen')(page);
        await field('summary')(page);
      },
      keys: letters,
    },
    {
      name: 'send-out’s text, typing',
      open: async (page) => {
        await page.goto(`${url}/app/utskick/${await firstItem(page, '/v1/send-outs')}?steg=innehall`);
        await first('.ProseMirror')(page);
      },
      keys: letters,
    },
    typing('a long text checked', `${url}/app/sprak/granska`, async (page) => {
      await first('.ProseMirror')(page);
      for (let paragraph = 0; paragraph < 40; paragraph++) {
        await page.keyboard.insertText(sentence.repeat(3));
        await page.keyboard.press('Enter');
      }
    }),
    typing('words, search', `${url}/app/sprak/ord`, search),
    typing('decisions, search', `${url}/app/strategi?del=decisions`, search),
    typing('log, search', `${url}/app/logg`, search),
    typing('collaboration room, search', `${url}/app/samarbete?del=toolkit`, search),
    typing('question to the network of 300', `${url}/app/natverk?del=asking`, first('main textarea')),
    moving('the network’s tabs', `${url}/app/natverk`, first('[role=tab][aria-selected=true]'), repeated(['ArrowRight', 'ArrowLeft'], 20)),
    typing('campaign idea', `${url}/app/kampanjer`, async (page) => {
      await press(/idé/i)(page);
      await field('title')(page);
    }),
    moving('campaigns’ tabs', `${url}/app/kampanjer`, first('[role=tab][aria-selected=true]'), repeated(['ArrowRight', 'ArrowLeft'], 20)),
    {
      name: 'governing document of many sections, typing',
      person: 'Maria Sund',
      open: async (page) => {
        const id = await firstItem(page, '/v1/strategy/documents');
        await page.goto(`${url}/app/strategi/dokument/${id}`);
        await page
          .getByRole('link', { name: 'Skriv i utkastet' })
          .or(page.getByRole('button', { name: 'Börja på nästa version' }))
          .first()
          .click();
        await first('#field-body-3')(page);
      },
      keys: letters,
    },
  ];
};
