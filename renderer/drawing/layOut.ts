import type { Drawing } from '../../shared/drawing/drawing.ts';
import { layOut, type Graph } from '../../shared/drawing/layout.ts';
import type { Picture, PictureWords } from '../../shared/drawing/picture.ts';

type Engine = { layout: (graph: Graph) => Promise<Graph> };
let engine: Promise<Engine> | null = null;

/** The layout library is a megabyte and a half: nobody waits for it who opens no drawing. */
async function loadEngine(): Promise<Engine> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  return new Elk() as unknown as Engine;
}

export async function pictureOf(drawing: Drawing, words: PictureWords): Promise<Picture> {
  engine ??= loadEngine();
  const { layout } = await engine;
  return layOut(drawing, words, async (graph) => layout.call(await engine, graph));
}
