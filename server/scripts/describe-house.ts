import { type SettingDefinition, settingDefinitions } from '../src/platform/config/setting-definitions.ts';
import type { ContextModule } from '../src/platform/module.ts';
import { errorCodes } from '../src/vocabulary/error-codes.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const withoutIt = ({ default: fallback, requiredInProduction }: SettingDefinition): string => {
  if (fallback !== undefined) return `\`${fallback}\``;
  return requiredInProduction === true ? 'the start stops in production; demo makes its own' : 'not used';
};

const settingsTable = (): string =>
  table(
    ['Setting', 'Meaning', 'Without it', 'Secret'],
    Object.entries(settingDefinitions as Record<string, SettingDefinition>).map(([name, definition]) => [
      `\`${name}\``,
      definition.meaning,
      withoutIt(definition),
      definition.secret === true ? 'yes' : '',
    ]),
  );

const errorsTable = (): string =>
  table(
    ['Code', 'Status', 'English', 'Swedish'],
    Object.entries(errorCodes).map(([code, { status, en, sv }]) => [`\`${code}\``, String(status), en, sv]),
  );

const openRoutesTable = (modules: readonly ContextModule[]): string =>
  table(
    ['Route', 'Context', 'Why it is open'],
    modules
      .flatMap(({ name, routes }) =>
        routes.flatMap(({ method, path, access }) => ('open' in access ? [[`\`${method} ${path}\``, name, access.open]] : [])),
      )
      .toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
  );

/** The tables in docs/ that are made from the code, by the file and the mark that they stand under. */
export const houseTables = (modules: readonly ContextModule[]): Record<string, { mark: string; text: string }> => ({
  'docs/configuration.md': { mark: 'settings', text: settingsTable() },
  'docs/errors.md': { mark: 'errors', text: errorsTable() },
  'docs/open-routes.md': { mark: 'open routes', text: openRoutesTable(modules) },
});

/** Puts the table between `<!-- mark -->` and `<!-- end of mark -->`. Throws when the page has no such marks. */
export const placeTable = (page: string, { mark, text }: { mark: string; text: string }): string => {
  const begin = `<!-- ${mark}: made by "npm run docs" -->`;
  const end = `<!-- end of ${mark} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
};
