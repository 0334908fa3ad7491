import { type DesignTokens, pairsOf } from '../domain/design-tokens.ts';

/** `Skog, mörk` → `skog-mork`. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'farg';

type Written = { version: number; serviceName: string; tokens: DesignTokens };

/** The Design Tokens Community Group's shape (`$type`, `$value`), which design tools read; lengths in pixels. */
export const tokensAsJson = ({ version, serviceName, tokens }: Written): string =>
  JSON.stringify(
    {
      $description: serviceName,
      $extensions: { version },
      colour: Object.fromEntries(
        tokens.colours.map(({ name, value, role }) => [keyOf(name), { $type: 'color', $value: value, $description: `${name} (${role})` }]),
      ),
      contrast: pairsOf(tokens),
      logo: {
        clearSpace: { $type: 'number', $value: tokens.logoClearSpace, $description: 'Share of the logo’s height' },
        smallestWidth: { $type: 'dimension', $value: { value: tokens.logoSmallestPixels, unit: 'px' } },
      },
      font: {
        heading: { $type: 'fontFamily', $value: tokens.headingFont },
        text: { $type: 'fontFamily', $value: tokens.textFont },
      },
    },
    null,
    2,
  );

/** A font's name cannot end the declaration it stands in. */
const quoted = (font: string): string => `"${font.replaceAll(/["\\\n\r;{}<>]/g, '')}"`;

/** Custom properties to import in a stylesheet. */
export const tokensAsCss = ({ version, tokens }: Written): string => {
  const lines = [
    ...tokens.colours.map(({ name, value }) => `  --${keyOf(name)}: ${value};`),
    `  --logo-clear-space: ${tokens.logoClearSpace};`,
    `  --logo-smallest-width: ${tokens.logoSmallestPixels}px;`,
    `  --font-heading: ${quoted(tokens.headingFont)};`,
    `  --font-text: ${quoted(tokens.textFont)};`,
  ];
  return `/* v${version} */\n:root {\n${lines.join('\n')}\n}\n`;
};
