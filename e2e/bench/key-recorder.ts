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

/** The page's own clock, in milliseconds: when the browser had the key, and when the frame with the answer began and ended. */
type SeenKey = { at: number; start: number; end: number; frames: number };
/** What the browser itself says of an event that was shown later than 16 ms after it came (the Event Timing API). */
type SlowEvent = { at: number; handled: number };

declare global {
  // oxlint-disable-next-line no-var -- the only way to say that a global is there
  var keySamples: SeenKey[];
  // oxlint-disable-next-line no-var -- the same
  var slowEvents: SlowEvent[];
}

/**
 * Listens for keys in the page. The answer is there when the element in focus is another one, or its text or value has changed: that is
 * what an arrow key or a letter is for. A task of the highest priority that is asked for in a frame's callback comes when the frame has
 * been laid out and painted, before what the page has put off until after it.
 */
const listen = (): void => {
  globalThis.keySamples = [];
  globalThis.slowEvents = [];
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
  const soon = (act: (now: number) => void): void => void scheduler.postTask(() => act(performance.now()), { priority: 'user-blocking' });
  const onKey = ({ key, timeStamp: at }: KeyboardEvent): void => {
    // By itself it asks for nothing.
    if (key === 'Shift') return;
    const before = seen();
    let frames = 0;
    const look = (): void => {
      const start = performance.now();
      soon((end) => {
        frames += 1;
        if (seen() === before && frames < 120) return void requestAnimationFrame(look);
        globalThis.keySamples.push({ at, start, end, frames });
      });
    };
    requestAnimationFrame(look);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  const told = (list: PerformanceObserverEntryList): void => {
    for (const { startTime: at, processingEnd: handled } of list.getEntries() as PerformanceEventTiming[])
      globalThis.slowEvents.push({ at, handled });
  };
  new PerformanceObserver(told).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

/**
 * What is slow only because the screen was not ready is known from the events' own times: the browser lets no other task in between a
 * key and its frame, so from when the last of the key's events had been handled until the frame began it was waiting.
 */
const sampleOf = ({ at, start, end, frames }: SeenKey, slow: readonly SlowEvent[]): KeySample => {
  const itsOwn = slow.filter((event) => event.at >= at - 1 && event.handled <= start).map(({ handled }) => handled);
  const handled = itsOwn.length === 0 ? start : Math.max(...itsOwn);
  return { workMs: frames === 1 ? handled - at + end - start : end - at, paintMs: end - at, frames };
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
  // What is told of the last events comes a moment after their frame.
  await page.waitForTimeout(300);
  const { seen, slow } = await page.evaluate(() => ({ seen: globalThis.keySamples, slow: globalThis.slowEvents }));
  return { samples: seen.map((key) => sampleOf(key, slow)), processorMs };
};
