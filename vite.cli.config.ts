import { defineConfig } from 'vite';

/** The command line and the local server: one bundle for Node, with packages left outside it. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { input: 'src/cli/main.ts', output: { entryFileNames: '[name].js', format: 'es' } },
  },
  publicDir: false,
});
