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

type Hsl = { hue: number; saturation: number; lightness: number };

const hslOf = (colour: string): Hsl => {
  const [red, green, blue] = rgbOf(colour).map((value) => value / 255) as Rgb;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, lightness] = [most - least, (most + least) / 2];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sixth = most === red ? ((green - blue) / range + 6) % 6 : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue: sixth * 60, saturation, lightness };
};

const colourOf = ({ hue, saturation, lightness }: Hsl): string => {
  const part = (step: number): number => {
    const place = (step + hue / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return hexOf([part(0) * 255, part(8) * 255, part(4) * 255]);
};

/** The same hue, lighter or darker until text in it can be read on the background (4.5:1, WCAG 1.4.3). */
const readableOn = (colour: string, background: string, step: 0.02 | -0.02): string => {
  const hsl = hslOf(colour);
  for (let lightness = hsl.lightness; lightness > 0 && lightness < 1; lightness += step) {
    const candidate = colourOf({ ...hsl, lightness });
    if (contrast(candidate, background) >= 4.5) return candidate;
  }
  return step > 0 ? '#ffffff' : '#000000';
};

// The backgrounds of the portal that are hardest to read on, light and dark.
const hardestLight = '#f1ece1';
const hardestDark = '#3a2a12';

/** An organisation's own stylesheet: its colour, and the same hue as text on light and on dark. */
export const brandStylesheet = (brandColour: string): string => {
  const brand = isColour(brandColour) ? brandColour.toLowerCase() : fallback;
  const onLight = readableOn(brand, hardestLight, -0.02);
  const onDark = readableOn(brand, hardestDark, 0.02);
  return `:root{--brand:${brand};--brand-ink:${onLight}}@media (prefers-color-scheme:dark){:root{--brand-ink:${onDark}}}`;
};
