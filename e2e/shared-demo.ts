import type { TestProject } from 'vitest/node';
import { startDemo } from './running-demo.ts';

declare module 'vitest' {
  // Vitest's own, added to: only an interface can be.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface ProvidedContext {
    demoUrl: string;
  }
}

/** One demo for all journeys: to start it and fill it takes longer than many a journey. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const demo = await startDemo();
  project.provide('demoUrl', demo.url);
  return demo.stop;
};
