import { defineConfig } from 'vite';

/** One ES module with React inside, one stylesheet, two fonts and the mark: the server loads them, no browser runs any of it. */
export default defineConfig({
  base: '/portal/',
  publicDir: false,
  // This build of React's renderer needs no Node modules, and unlike the browser's it leaves no open channel that keeps a process alive.
  resolve: { alias: { 'react-dom/server': 'react-dom/server.edge' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  // Tests build with NODE_ENV=test: the bundle is the same all the same.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/index.ts',
    ssrEmitAssets: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node24',
    cssTarget: ['chrome120', 'firefox120', 'safari17'],
    minify: true,
    cssMinify: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        entryFileNames: 'portal.js',
        assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? 'portal.css' : '[name]-[hash][extname]'),
      },
    },
  },
});
