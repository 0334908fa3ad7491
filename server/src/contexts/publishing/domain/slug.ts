/** `Öppettider på Björkhallen` → `oppettider-pa-bjorkhallen`: the page's part of its address, given once. */
export const pageSlugOf = (title: string): string => {
  const slug = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'sida' : slug;
};

/** The slug itself, or the first free one after it: `tidplan`, `tidplan-2`, `tidplan-3`. */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
};
