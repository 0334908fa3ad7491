/** What of `after` says something else than `before`. Only the names that `after` has are looked at. */
export const changesBetween = <Fields extends object>(before: Fields, after: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => written(value) !== written(before[name as keyof Fields])),
  ) as Partial<Fields>;

/** The same value reads the same in whatever order its parts were written. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  ) ?? '';

/**
 * Two people changed the same thing. What only I changed is mine, what only they changed is theirs, and `clashes` are the names that
 * both changed, and not to the same.
 */
export const putTogether = <Fields extends object>(
  before: Fields,
  mine: Fields,
  theirs: Fields,
): { changes: Partial<Fields>; clashes: (keyof Fields)[] } => {
  const changes = changesBetween(before, mine);
  const they = changesBetween(before, theirs);
  const names = Object.keys(changes) as (keyof Fields)[];
  return { changes, clashes: names.filter((name) => name in they && written(changes[name]) !== written(they[name])) };
};
