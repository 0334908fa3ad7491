import { contrast } from './contrast.ts';

export type ColourRole = 'text' | 'background' | 'accent' | 'decoration';
export const colourRoles = ['text', 'background', 'accent', 'decoration'] as const;

export type Colour = { name: string; value: string; role: ColourRole };
export type DesignTokens = {
  colours: Colour[];
  /** Empty space around the logo, as a share of its height: 0.5 is half of it. */
  logoClearSpace: number;
  /** The smallest width at which the logo may be shown. */
  logoSmallestPixels: number;
  headingFont: string;
  textFont: string;
};

export type Pair = { foreground: string; background: string; ratio: number; passes: 'text' | 'large' | 'none' };

/** WCAG 2.2, 1.4.3 and 1.4.11: 4.5:1 for text, 3:1 for large text and for what is not text. */
const passOf = (ratio: number): Pair['passes'] => (ratio >= 4.5 ? 'text' : ratio >= 3 ? 'large' : 'none');

/** Every colour for text and accents upon every background. */
export const pairsOf = ({ colours }: Pick<DesignTokens, 'colours'>): Pair[] => {
  const grounds = colours.filter(({ role }) => role === 'background');
  return colours
    .filter(({ role }) => role === 'text' || role === 'accent')
    .flatMap((front) =>
      grounds.map((ground) => {
        const ratio = Math.floor(contrast(front.value, ground.value) * 100) / 100;
        return { foreground: front.name, background: ground.name, ratio, passes: passOf(ratio) };
      }),
    );
};

/** Pairs that nobody could read: text that is under 4.5:1, accents under 3:1. */
export const unreadablePairs = (tokens: Pick<DesignTokens, 'colours'>): Pair[] => {
  const roleOf = new Map(tokens.colours.map(({ name, role }) => [name, role]));
  return pairsOf(tokens).filter(({ foreground, passes }) => (roleOf.get(foreground) === 'text' ? passes !== 'text' : passes === 'none'));
};
