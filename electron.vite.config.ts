import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: false,
      // Read and compiled at every start: half the bytes are half the work.
      minify: true,
      // All but the one with a binary of its own.
      externalizeDeps: {
        exclude: [
          '@orpc/server',
          '@orpc/contract',
          '@orpc/client',
          'electron-updater',
          'minisearch',
          'uuid',
          'x11',
          'xstate',
          'yaml',
          'zod',
        ],
      },
      rollupOptions: {
        input: {
          main: resolve(here, 'electron/main/main.ts'),
          desktop: resolve(here, 'electron/entry/desktop.ts'),
          console: resolve(here, 'electron/entry/console.ts'),
        },
        // All in one folder: what is beside the program is found from any of them.
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: resolve(here, 'electron/main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: resolve(here, 'out/renderer'),
      target: 'chrome130',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: resolve(here, 'renderer/index.html'),
        // What the first screen needs in one file: each costs a turn through the main process, which has its own to do.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
