import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.mjs';

/** A real Chromium without its background talk to the world. */
export const openBrowser = (): Promise<Browser> => {
  const { path: executablePath, remedy } = findChromium();
  if (executablePath === undefined) throw new Error(remedy);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
};

export type Device = { width?: number; height?: number; scheme?: 'light' | 'dark'; locale?: string };

export const openContext = (browser: Browser, device: Device = {}): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: device.width ?? 1280, height: device.height ?? 860 },
    colorScheme: device.scheme ?? 'light',
    locale: device.locale ?? 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
