/** A command reads its arguments, prints JSON as its last line on stdout and answers with an exit code. */
export type Command = (args: string[]) => Promise<number>;

// Modules are loaded when called for, so that a small command does not wait for a large one.
const commands: Record<string, { usage: string; load: () => Promise<Command> }> = {
  'letter verify': {
    usage: 'letter verify [--trust-any] [--roots PEM] [--sha1] FILE',
    load: async () => (await import('./letter-verify.ts')).letterVerify,
  },
  'organisation add': {
    usage: 'organisation add --name NAME --kind KIND --number NUMBER --manager EMAIL',
    load: async () => (await import('./organisation-add.ts')).organisationAdd,
  },
  'plan preview': { usage: 'plan preview FILE [--full]', load: async () => (await import('./plan-preview.ts')).planPreview },
  'text check': { usage: 'text check FILE [--terms FILE] [--locale en]', load: async () => (await import('./text-check.ts')).textCheck },
};

const USAGE_ERROR = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(words: string[]): Promise<number> {
  for (const length of [2, 1]) {
    const command = commands[words.slice(0, length).join(' ')];
    if (command) return (await command.load())(words.slice(length));
  }
  process.stderr.write(
    `Usage:\n${Object.values(commands)
      .map(({ usage }) => `  budkavle ${usage}\n`)
      .join('')}`,
  );
  process.stdout.write(
    `${JSON.stringify({ error: words.length === 0 ? 'no command' : `unknown command: ${words.slice(0, 2).join(' ')}` })}\n`,
  );
  return USAGE_ERROR;
}
