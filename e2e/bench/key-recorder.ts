import type { Page } from 'playwright-core';

/** One key, from when the browser had it until the frame that shows the answer was painted, in milliseconds. */
export type KeySample = {
  /** What the page itself took: waiting for what was under way, handlers, drawing. Without the wait for the screen's next frame. */
  workMs: number;
  /** Until the frame with the answer was painted. */
  paintMs: number;
  /** 1: the first frame after the key. */
  frames: number;
};

declare global {
  // oxlint-disable-next-line no-var -- the only way to say that a global is there
  var keySamples: KeySample[];
}

/**
 * Listens for keys in the page. The answer is there when the element in focus is another one, or its text or value has changed: that is
 * what an arrow key or a letter is for. A task of the highest priority, asked for while a key is handled, comes when that is done; one
 * asked for in a frame's callback comes when the frame has been laid out and painted, before what the page has put off until after it.
 */
const listen = (): void => {
  globalThis.keySamples = [];
  const numbers = new WeakMap<Element, number>();
  let elements = 0;
  const numberOf = (element: Element): number => {
    if (!numbers.has(element)) numbers.set(element, (elements += 1));
    return numbers.get(element) ?? 0;
  };
  const seen = (): string => {
    const element = document.activeElement ?? document.body;
    const text =
      'value' in element ? String(element.value) : element instanceof HTMLElement && element.isContentEditable ? element.textContent : '';
    return `${numberOf(element)} ${text}`;
  };
  const soon = (act: (now: number) => void): void =>
    void scheduler.postTask(() => act(performance.now()), { priority: 'user-blocking' });
  let onInput = (): void => undefined;
  const onKey = ({ key, timeStamp }: KeyboardEvent): void => {
    // By itself it asks for nothing.
    if (key === 'Shift') return;
    const before = seen();
    let [handled, frames, firstFrame] = [Number.POSITIVE_INFINITY, 0, 0];
    // A letter is handled as a key, and then as what it wrote.
    onInput = () =>
      soon((now) => {
        handled = now;
      });
    onInput();
    const look = (): void => {
      const start = performance.now();
      soon((end) => {
        frames += 1;
        firstFrame ||= Math.min(handled, start) - timeStamp + end - start;
        if (seen() === before && frames < 120) return void requestAnimationFrame(look);
        globalThis.keySamples.push({ workMs: frames === 1 ? firstFrame : end - timeStamp, paintMs: end - timeStamp, frames });
      });
    };
    requestAnimationFrame(look);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('input', () => onInput(), { capture: true });
};

export const recordKeys = (page: Page): Promise<void> => page.evaluate(listen);

/** Milliseconds of processor time that the page's main thread has had. */
const openClock = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
};

/**
 * Presses the keys one after another as somebody who is quick, and answers what each of them took: on the clock, and of processor time
 * with all that came of the key, also after the frame.
 */
export const pressKeys = async (page: Page, keys: readonly string[]): Promise<{ samples: KeySample[]; processorMs: number[] }> => {
  const clock = await openClock(page);
  const clocked: number[] = [await clock()];
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => globalThis.keySamples.length >= count, at + 1);
    // Not in step with the screen.
    await page.waitForTimeout(60 + ((at * 37) % 50));
    clocked.push(await clock());
  }
  const processorMs = clocked.slice(1).map((now, at) => now - (clocked[at] ?? now));
  return { samples: await page.evaluate(() => globalThis.keySamples), processorMs };
};
