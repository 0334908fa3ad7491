/** Each text once, and for every place in the list which one it is. */
export type Indexed = { table: string[]; places: number[] };

export const indexed = (values: readonly string[]): Indexed => {
  const known = new Map<string, number>();
  const places: number[] = [];
  for (const value of values) {
    let place = known.get(value);
    if (place === undefined) {
      place = known.size;
      known.set(value, place);
    }
    places.push(place);
  }
  return { table: [...known.keys()], places };
};

/** For every place the programme's place among the programmes, or -1: only own activities tell theirs, in the same order. */
export const spread = (isOwn: readonly boolean[], { places }: Indexed): number[] => {
  let next = 0;
  return isOwn.map((own) => (own ? (places[next++] ?? -1) : -1));
};
