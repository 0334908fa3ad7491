import { recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Edge, Holder } from '../domain/cascade.ts';
import { type OutlineFault, type OutlineRow, readOutline } from '../domain/outline.ts';
import { insertEdges } from '../storage/edges.ts';
import { insertHolders, type NewHolder, nextPosition, selectHolders } from '../storage/holders.ts';
import { selectTargets, type Target } from '../storage/targets.ts';
import { mostHolders } from './add-holder.ts';
import { joinAudiences } from './join-audiences.ts';
import { mailLinks } from './mail-links.ts';
import { editable, takeCascade } from './reach-cascade.ts';

type Command = { cascadeId: Id; text: string; audienceId?: Id | null };

/** Adds a whole chain from an indented list. One row that cannot be read stops all of it: nothing is half saved. */
export const importOutline = async (tx: Tx, actor: MemberActor, command: Command): Promise<{ added: number; duplicates: string[] }> => {
  const { cascadeId } = command;
  const cascade = await takeCascade(tx, actor, cascadeId, editable);
  const holders = await selectHolders(tx, cascadeId);
  const { rows, faults } = readOutline(command.text);
  const placed = placeRows(rows, await selectTargets(tx, cascadeId), faults);
  if (faults.length > 0) throw faultError(faults);
  if (holders.length + rows.length > mostHolders) throw new AppError('tooLarge', { limit: `${mostHolders}` });
  const start = await nextPosition(tx, cascadeId);
  const added = placed.map((row, index): NewHolder => ({ ...row, position: start + index, addedBy: null }));
  await insertHolders(tx, { cascadeId, organisationId: actor.organisationId }, added);
  await insertEdges(tx, cascadeId, edgesOf(rows, added));
  if (cascade.status === 'running') await joinAudiences(tx, actor, added);
  const first = added.filter(({ kind }, index) => kind === 'person' && rows[index]?.parent === null).map(({ id }) => id);
  if (cascade.status === 'running') await mailLinks(tx, cascade, first);
  await recordAudit(tx, actor, {
    action: 'cascade.holdersAdded',
    subjectType: 'cascade',
    subjectId: cascadeId,
    details: { holders: added.length },
  });
  return { added: added.length, duplicates: doubles(holders, added) };
};

const placeRows = (
  rows: readonly OutlineRow[],
  targets: readonly Target[],
  faults: OutlineFault[],
): Omit<NewHolder, 'position' | 'addedBy'>[] => {
  const byName = new Map(targets.map((target) => [target.audienceName.trim().toLowerCase(), target]));
  return rows.map(({ line, parent, ...row }) => {
    const target = row.kind === 'audience' ? byName.get(row.name.toLowerCase()) : undefined;
    if (row.kind === 'audience' && target === undefined)
      faults.push({
        line,
        sv: `Målgruppen ”${row.name}” hör inte till budkavlen.`,
        en: `The audience “${row.name}” does not belong to the cascade.`,
      });
    if (parent !== null && rows[parent]?.kind === 'audience')
      faults.push({ line, sv: 'Under en målgrupp kan ingen stå.', en: 'Nobody can stand under an audience.' });
    return { id: newId(), ...row, audienceId: target?.audienceId ?? null };
  });
};

const edgesOf = (rows: readonly OutlineRow[], added: readonly NewHolder[]): Edge[] =>
  rows.flatMap(({ parent }, index) => {
    const [from, to] = [parent === null ? undefined : added[parent], added[index]];
    return from === undefined || to === undefined ? [] : [{ fromId: from.id, toId: to.id, position: to.position }];
  });

const faultError = (faults: readonly OutlineFault[]): AppError => {
  const shown = faults.toSorted((one, other) => one.line - other.line).slice(0, 20);
  return new AppError(
    'invalidInput',
    {
      summarySv: shown.map(({ line, sv }) => `rad ${line}: ${sv}`).join(' '),
      summaryEn: shown.map(({ line, en }) => `row ${line}: ${en}`).join(' '),
    },
    { fields: shown.map(({ line, sv, en }) => ({ field: 'text', sv: `Rad ${line}: ${sv}`, en: `Row ${line}: ${en}` })) },
  );
};

const doubles = (holders: readonly Holder[], added: readonly NewHolder[]): string[] => {
  const seen = new Set(holders.flatMap(({ email }) => email?.toLowerCase() ?? []));
  const found: string[] = [];
  for (const { name, email } of added) {
    if (email === null) continue;
    if (seen.has(email.toLowerCase())) found.push(name);
    seen.add(email.toLowerCase());
  }
  return found;
};
