type Rgb = [number, number, number];

const isColour = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour);
const fallback = '#1d5142';

const rgbOf = (colour: string): Rgb => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)) as Rgb;
const hexOf = (rgb: Rgb): string => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);

/** Relative luminance (WCAG 2.2). */
const luminance = ([red, green, blue]: Rgb): number => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const towards = (colour: string, goal: string, share: number): string => {
  const [from, to] = [rgbOf(colour), rgbOf(goal)];
  return hexOf(from.map((value, index) => value + ((to[index] ?? 0) - value) * share) as Rgb);
};

/** Moves a colour towards another until text in it can be read on the background (4.5:1, WCAG 1.4.3). */
const readableOn = (colour: string, background: string, goal: string): string => {
  for (let share = 0; share < 1; share += 0.04) {
    const candidate = towards(colour, goal, share);
    if (contrast(candidate, background) >= 4.5) return candidate;
  }
  return goal;
};

// The backgrounds of the portal that are hardest to read on, light and dark.
const hardestLight = '#f1ece1';
const hardestDark = '#3a2a12';

/** An organisation's own stylesheet: its colour, and the same hue as text on light and on dark. */
export const brandStylesheet = (brandColour: string): string => {
  const brand = isColour(brandColour) ? brandColour.toLowerCase() : fallback;
  const onLight = readableOn(brand, hardestLight, '#000000');
  const onDark = readableOn(brand, hardestDark, '#ffffff');
  return `:root{--brand:${brand};--brand-ink:${onLight}}@media (prefers-color-scheme:dark){:root{--brand-ink:${onDark}}}`;
};
