import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

type Look = { name: string; path: string; scene?: Scene; act?: (page: Page, view: string) => Promise<unknown> };

export const scenery: Look[] = [
  { name: 'signed-out', path: '/', scene: 'signedOut' },
  { name: 'matrix', path: '/program/p1' },
  {
    name: 'matrix-cell',
    path: '/program/p1',
    act: (page, view) =>
      view === 'wide' || view === 'dark' ? page.locator('td[data-row="3"] svg').first().click() : page.locator('summary').nth(3).click(),
  },
  {
    name: 'matrix-choose',
    path: '/program/p1?view=grid',
    act: async (page) => {
      await page.locator('td[data-row="2"][data-column="1"]').click({ modifiers: ['Control'] });
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
    },
  },
  { name: 'matrix-large', path: '/program/p1?view=grid', scene: 'large' },
  { name: 'matrix-empty', path: '/program/p1', scene: 'new' },
];
