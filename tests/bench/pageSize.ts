import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkout } from '../../scripts/checkout.ts';
import { ensureBuilt } from '../../scripts/start/build.ts';
import { CannotRun } from './benchmark.ts';
import { type Figure, figureAgainst } from './figure.ts';

/** What has to be read before the first screen, gzip bytes by process, against a size that was agreed on. */
export async function pageSize(): Promise<Figure[]> {
  if (!ensureBuilt()) throw new CannotRun('la aplicación no se pudo preparar');
  const out = path.join(checkout, 'out');
  const sizes = {
    main: sizeOf(withImports(path.join(out, 'main', 'main.js'))),
    preload: sizeOf([path.join(out, 'preload', 'preload.cjs')]),
    renderer: sizeOf(filesOfPage(path.join(out, 'renderer'))),
    core: sizeOf(withImports(path.join(out, 'main', 'desktop.js'))),
  };
  const agreed = { main: 150, preload: 10, renderer: 220, core: 150 };
  const words = { main: 'del programa', preload: 'del puente', renderer: 'de la página' };
  return Promise.resolve([
    row('main', `lo que lee ${words.main} antes de la primera pantalla / 150 kB`),
    row('preload', `lo mismo ${words.preload} / 10 kB`),
    row('renderer', `lo mismo ${words.renderer} (código y estilos) / 220 kB`),
    row('core', 'lo mismo del núcleo / 150 kB'),
  ]);

  function row(name: keyof typeof sizes, what: string): Figure {
    return figureAgainst(
      { name: `page-size-${name}`, what, unit: 'kB', target: 1 },
      [sizes[name]],
      agreed[name],
    );
  }
}

/** kB of gzip, each file by itself, as they are read. */
function sizeOf(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** The page's own file and what it names. The letter (73 kB) comes compressed and after the first words. */
function filesOfPage(folder: string): string[] {
  const page = path.join(folder, 'index.html');
  const named = readFileSync(page, 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g);
  return [page, ...Array.from(named, ([, file]) => path.join(folder, file ?? ''))];
}

/** A bundle and what it imports at once; what it imports later does not count. */
function withImports(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g);
  for (const [, other] of imports) withImports(path.join(path.dirname(file), other ?? ''), seen);
  return [...seen];
}
