import { defineConfig } from 'vite';

/** The command line and the local server: one bundle for Node, with packages left outside it, and the worker processes' own program beside it. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { main: 'src/cli/main.ts', 'extraction-worker': 'src/cli/extraction-worker.ts' },
      output: { entryFileNames: '[name].js', format: 'es' },
    },
  },
  publicDir: false,
});
