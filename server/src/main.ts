import { printWelcome } from './app/print-welcome.ts';
import { start } from './app/start.ts';
import { readSettings } from './platform/config/settings.ts';
import { StartError } from './platform/config/start-error.ts';

const fail = (error: unknown): never => {
  const sentence = error instanceof StartError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

try {
  const running = await start(readSettings());
  if (running.settings.role === 'migrate') {
    await running.stop();
    process.exit(0);
  }
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      // A second Ctrl+C means: now.
      if (isStopping) process.exit(1);
      isStopping = true;
      void running.stop().then(() => process.exit(0));
    });
  // Last: whoever reads how to stop it may do so at once.
  printWelcome(running);
} catch (error) {
  fail(error);
}
