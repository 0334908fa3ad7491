const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZoneName: 'longOffset',
});

/** The day in Sweden with its zone, as `ReceivedTime` has it: `2026-01-15+01:00`. */
export const swedishDate = (moment: Date): string => {
  const found = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${found['year']}-${found['month']}-${found['day']}${(found['timeZoneName'] ?? '').replace('GMT', '')}`;
};
