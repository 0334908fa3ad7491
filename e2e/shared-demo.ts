import type { TestProject } from 'vitest/node';
import { startDemo } from './running-demo.ts';

declare module 'vitest' {
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
