import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** react-aria ships its few own sentences in some thirty languages; the app speaks two. */
const onlyOurLanguages = (): Plugin => ({
  name: 'only-our-languages',
  enforce: 'pre',
  load(id) {
    const [, locale] = /\/(?:react-aria|react-stately|react-aria-components)\/.*\/intl\/[^/]+\/(\w\w-\w\w)\.\w+$/.exec(id) ?? [];
    return locale === undefined || locale === 'sv-SE' || locale === 'en-US' ? null : 'export default {};';
  },
});

const server = process.env['BUDKAVLE_API'] ?? 'http://127.0.0.1:4300';

export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  plugins: [react({ compiler: true }), onlyOurLanguages()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures as files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/v1': server, '/login': server, '/demo': server } },
});
