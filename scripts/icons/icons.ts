import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { checkout } from '../checkout.ts';
import { icnsOf, icnsSizes, icoOf, type Picture } from './containers.ts';

/** Where the drawings are, and what electron-builder takes from. */
export const iconFolder = path.join(checkout, 'build');

const linuxSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** Every icon file by its path below build/, drawn from the two SVGs: macOS leaves a margin around. */
export function iconFiles(): Map<string, Buffer> {
  const drawn = picturesOf('icon.svg', [...linuxSizes, ...windowsSizes]);
  const forMac = picturesOf('icon-mac.svg', icnsSizes);
  const linux = linuxSizes.map(
    (size) => [`icons/${size}x${size}.png`, pictureIn(drawn, size).png] as const,
  );
  return new Map([
    ...linux,
    ['icon.ico', icoOf(windowsSizes.map((size) => pictureIn(drawn, size)))],
    ['icon.icns', icnsOf(forMac)],
  ]);
}

function picturesOf(name: string, sizes: readonly number[]): Picture[] {
  const svg = readFileSync(path.join(iconFolder, name), 'utf8');
  return sizes.map((size) => ({
    size,
    png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  }));
}

function pictureIn(pictures: readonly Picture[], wanted: number): Picture {
  const found = pictures.find(({ size }) => size === wanted);
  if (!found) throw new Error(`no picture of ${wanted}`);
  return found;
}
