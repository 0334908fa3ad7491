/**
 * Pictures and axe on every page: `node test/double/look.ts OUT_DIR [page-name-part] [--quick]`. For eyes while building;
 * the journeys in e2e/ are the guard.
 */
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { scenery } from './scenery.ts';
import { serveDouble } from './serve.ts';

const [, , out = 'test-results/look', part = '', quick] = process.argv;
mkdirSync(out, { recursive: true });
const port = 4398;
const server = await serveDouble(port);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const views = [
  { name: 'wide', width: 1440, height: 900, dark: false, locale: 'sv' },
  { name: 'phone', width: 390, height: 844, dark: false, locale: 'sv' },
  ...(quick
    ? []
    : ([
        { name: 'dark', width: 1440, height: 900, dark: true, locale: 'sv' },
        { name: 'tiny-en', width: 320, height: 700, dark: true, locale: 'en' },
      ] as const)),
] as const;

for (const { name, path, scene, act } of scenery) {
  if (!name.includes(part)) continue;
  for (const view of views) {
    await fetch(`http://127.0.0.1:${port}/double?scene=${scene ?? 'work'}&locale=${view.locale}`);
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height },
      colorScheme: view.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale: view.locale === 'en' ? 'en-GB' : 'sv-SE',
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        console.log(`  ${name}/${view.name} console: ${message.text().slice(0, 300)}`);
    });
    page.on('pageerror', (error) => console.log(`  ${name}/${view.name} page error: ${error.message.slice(0, 300)}`));
    await page.goto(`http://127.0.0.1:${port}/app${path}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(150);
    if (act) await act(page, view.name).catch((error: Error) => console.log(`  ${name}/${view.name} act: ${error.message.slice(0, 300)}`));
    await page.waitForTimeout(250);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) console.log(`  ${name}/${view.name} scrolls sideways by ${overflow}px`);
    await page.screenshot({ path: `${out}/${name}-${view.name}.png`, fullPage: false });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    for (const { id, nodes } of violations)
      console.log(
        `  ${name}/${view.name} axe ${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 140)} ${failureSummary?.split('\n')[1] ?? ''}`)
          .join(' | ')}`,
      );
    await context.close();
  }
  console.log(name);
}
await browser.close();
server.close();
