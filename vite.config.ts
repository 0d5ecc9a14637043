import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page: a static site under dist/web that any web server can carry (hence the relative base). */
export default defineConfig({
  plugins: [react()],
  base: './',
  build: { outDir: 'dist/web', emptyOutDir: true, target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});
