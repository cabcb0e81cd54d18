// The web application: two documents, built into ../dist and embedded from there
// by the Go package web: the page at /, with its routes in routes.tsx, and the
// playground. What a visitor needs only later is split off by import().
//
//	npm ci          what package-lock.json pins
//	npm run build   writes ../dist, the same bytes each time
//
// Built files bear no hash in their names: a rebuild then changes few files, and
// the server lets browsers revalidate them by ETag. What is in assets/ is kept
// gzipped, a third of its size. Everything is served from our own origin; nothing
// here may point to another host.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { gzipSync } from 'fflate';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Modules of our dependencies that we exchange for smaller ones, by the end of
// their path. A replacement itself may still import what it replaces.
const replacements: Record<string, string> = {
  'monaco-graphql/esm/monaco-editor.js': here('playground/monaco.ts'),
  '@graphiql/react/dist/utility/jsonc.js': here('playground/jsonc.ts'),
  'monaco-editor/esm/vs/editor/browser/widget/diffEditor/diffEditorWidget.js': here('playground/nodiff.ts'),
  'monaco-editor/esm/vs/editor/browser/widget/multiDiffEditor/multiDiffEditorWidget.js': here('playground/nodiff.ts'),
};

function replaceModules(): Plugin {
  return {
    name: 'replace-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const end = Object.keys(replacements).find((path) => found?.id.endsWith(`/node_modules/${path}`));
      if (!end || importer === replacements[end]) return found;
      return replacements[end];
    },
  };
}

// Compresses in JavaScript, because the bytes that zlib writes differ from one
// processor to another. Fonts in woff2 are compressed as they are.
function gzipAssets(): Plugin {
  return {
    name: 'gzip-assets',
    async writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((name) => name.startsWith('assets/') && !name.endsWith('.woff2'))) {
        const path = join(dir!, name);
        await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9, mtime: 0 }));
        await rm(path);
      }
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [replaceModules(), react(), gzipAssets()],
  // The same plugin under its old name, which would bring it in a second time.
  resolve: { alias: { 'prettier/parser-graphql': 'prettier/plugins/graphql' } },
  // `npx vite` serves the pages while they are written, beside a running demonstration.
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080', '/schema.graphqls': 'http://127.0.0.1:8080' } },
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'assets/licenses.md' },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // GraphiQL's "use no memo" tells the React compiler something; we run none.
      checks: { moduleLevelDirective: false },
      input: { network: here('index.html'), playground: here('playground/index.html') },
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
        codeSplitting: {
          groups: [
            // What import() needs; else it would come with monaco, and all of that with it.
            { name: 'preload', test: /vite\/preload-helper/, priority: 3 },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            { name: 'monaco', test: /node_modules\/(monaco-editor|monaco-graphql)\//, priority: 1 },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      // Monaco's own format commands are not loaded, so the worker never formats.
      external: [/^prettier\//],
      output: { entryFileNames: 'assets/[name].js' },
    },
  },
});
