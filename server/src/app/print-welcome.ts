import { demoPeople } from './demo/demo-people.ts';
import type { Running } from './start.ts';

/** What somebody who has just started it needs: where to go, and who they can be. */
export const printWelcome = ({ settings, demo, postgres }: Running): void => {
  const lines = [`Budkavle runs at ${settings.publicUrl}/`];
  if (postgres?.home.isMoved)
    lines.push(
      `The database lies in ${postgres.home.data}, since PostgreSQL does not run as root and the data folder is closed to others.`,
    );
  if (demo !== undefined) {
    lines.push('', 'Where to go');
    for (const [path, what] of demo.places) lines.push(`  ${`${settings.publicUrl}${path}`.padEnd(44)} ${what}`);
    lines.push('', 'Who you can be (one click at the demo e-ID)');
    for (const person of demoPeople) lines.push(`  ${person.name.padEnd(20)} ${person.can}`);
    lines.push('', 'This is a demo: invented organisations, test personal numbers, and every e-mail stays in the outbox here.');
  }
  lines.push('', 'Stop with Ctrl+C. The data stays for the next start.');
  process.stdout.write(`${lines.join('\n')}\n`);
};
