import type { Outline } from './outline-state.ts';
import { readSection } from './sections.ts';
import type { SourceTable } from './source.ts';

/** A sheet called "Externa målgrupper" or "Extern" says which side its rows are on. */
export function sectionsFromSheetNames(outline: Outline, table: SourceTable): void {
  if (table.name === null) return;
  const section = readSection(table.name);
  outline.current = null;
  outline.collecting = 'nothing';
  outline.tier = null;
  outline.side = section?.side ?? 'internal';
}
