import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, openContext } from '../browser.ts';

const demo = { url: inject('demoUrl') };
let browser: Browser;
let karin: Page;
let phone: Page;

type Named = { id: string; name: string };
type Plan = { programme: Named; audiences: Named[]; messages: { id: string; title: string }[] };

const read = async <T>(path: string): Promise<T> => (await (await karin.request.get(`${demo.url}${path}`)).json()) as T;

/** The demo's plan, and its clubs. */
const planOf = async (): Promise<Plan & { clubs: Named }> => {
  const { items } = await read<{ items: (Named & { isOwn: boolean })[] }>('/v1/programmes');
  const own = items.find(({ name }) => name === 'Ny tjänst för bokning och bidrag')?.id ?? '';
  const plan = await read<Plan>(`/v1/programmes/${own}/plan`);
  const clubs = plan.audiences.find(({ name }) => name.startsWith('Civilsamhället'));
  if (clubs === undefined) throw new Error('the demo has no clubs');
  return { ...plan, clubs };
};

beforeAll(async () => {
  browser = await openBrowser();
  karin = await (await openContext(browser)).newPage();
  karin.setDefaultTimeout(45_000);
  phone = await (await openContext(browser, { width: 390, height: 800 })).newPage();
  phone.setDefaultTimeout(45_000);
}, 240_000);
afterAll(async () => {
  await browser?.close();
});

describe('what is shared, from the service to a phone', () => {
  test('what is connected is registered with whether it carries the message', async () => {
    await karin.goto(`${demo.url}/login?return=${encodeURIComponent('/app/tjansten')}`);
    await karin.getByRole('button', { name: 'Karin Lindqvist' }).click();
    await karin.getByRole('tab', { name: 'Anslutna' }).click();
    await karin.getByRole('button', { name: 'Lägg till en anslutning' }).click();
    const dialog = karin.getByRole('dialog');
    await dialog.getByLabel('Namn').fill(`Kallelse ${Date.now()}`);
    await dialog.getByLabel('Bär den budskapet?').selectOption('no');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByText('Skriv varför budskapet inte är med.').first().waitFor();
    await dialog.getByLabel('Hur, eller varför inte').fill('Brevet är för kort');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.waitFor({ state: 'detached' });
    await karin.getByText('Brevet är för kort').first().waitFor();
  });

  test('a message gets a document and a part of the service, and the part is undone with one press', async () => {
    const { programme, messages } = await planOf();
    await karin.goto(`${demo.url}/app/program/${programme.id}/budskap/${messages[1]?.id}`);
    await karin.getByRole('button', { name: 'Lägg till ett dokument' }).click();
    const dialog = karin.getByRole('dialog');
    const chooser = karin.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Välj en fil' }).click();
    await (await chooser).setFiles({ name: 'Riskanalys.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
    await dialog.getByLabel('Vad är det?').fill('Riskanalys');
    await dialog.getByRole('button', { name: 'Spara dokumentet' }).click();
    await karin.getByRole('link', { name: 'Ladda ner Riskanalys' }).waitFor();
    const part = karin.getByRole('button', { name: 'Bokning', exact: true });
    const wasOn = await part.getAttribute('aria-pressed');
    await part.click();
    await karin.getByRole('button', { name: 'Ångra' }).first().click();
    await expect.poll(() => part.getAttribute('aria-pressed'), { timeout: 15_000 }).toBe(wasOn);
  });

  test('a group reads its page on a phone without an account, signs up for a meeting and gives the seat back', async () => {
    const { clubs } = await planOf();
    const { page } = await read<{ page: { url: string } }>(`/v1/audiences/${clubs.id}/group-page`);
    await phone.goto(page.url);
    await phone.getByRole('link', { name: 'Anmäl dig till Föreningskväll om den nya tjänsten' }).click();
    await phone.getByLabel('Ditt namn').fill('Vera Förening');
    await phone.getByRole('button', { name: 'Anmäl mig' }).click();
    await phone.getByText('Du är anmäld').waitFor();
    await phone.getByRole('link', { name: 'Lämna tillbaka min plats' }).click();
    await phone.getByRole('button', { name: 'Lämna tillbaka platsen' }).click();
    await phone.getByText('Platsen är tillbakalämnad').waitFor();
  });

  test('cascade, meeting item and stream are planned for a group in one press, and undone in one', async () => {
    const { programme, clubs } = await planOf();
    await karin.goto(`${demo.url}/app/program/${programme.id}/malgrupper/${clubs.id}`);
    await karin.getByRole('button', { name: 'Planera budkavle, möte och löpande information' }).click();
    await karin.getByRole('button', { name: 'Lägg till de tre aktiviteterna' }).click();
    await karin.getByText('Budkavlen, mötespunkten och flödet är planerade').waitFor();
    const planned = async () => {
      const { items } = await read<{ items: { title: string; state: string }[] }>(`/v1/programmes/${programme.id}/activities`);
      return items.filter(({ title, state }) => state === 'planned' && title.startsWith('Löpande: Civilsamhället')).length;
    };
    expect(await planned()).toBe(1);
    await karin.getByRole('button', { name: 'Ångra' }).first().click();
    await karin.getByText('Aktiviteterna är inställda').waitFor();
    expect(await planned()).toBe(0);
  });
});
