import type { AudienceChannel } from '../../api/plan.ts';

/** One channel on each line, as it is written in a list. */
export const linesOf = (channels: readonly AudienceChannel[]): string => channels.map(({ name }) => name).join('\n');

/** Through whom, when the line says so: “Information via enhetschef”, “Meeting through the head”. */
const throughIn = (line: string): string | null => /\s(?:via|genom|through)\s+(.+)$/iu.exec(line)?.[1]?.trim() ?? null;

/** The channels that the lines name. One that was there keeps what it knows of condition, cadence and alternatives. */
export const channelsOf = (lines: string, before: readonly AudienceChannel[]): AudienceChannel[] => {
  // The same channel may be there twice, through two people: untouched lines change nothing.
  if (lines === linesOf(before)) return [...before];
  const names = [...new Set(lines.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  return names.map((name) => {
    const known = before.find((channel) => channel.name === name);
    const nothing = { alternativeGroup: null, condition: null, cadence: null, sender: null, detail: null, inherited: false };
    return known ?? { name, via: throughIn(name), ...nothing };
  });
};
