import ElkEngine from 'elkjs/lib/elk.bundled.js';
import type { Drawing } from '../../shared/drawing/drawing.ts';
import { layOut, type Graph } from '../../shared/drawing/layout.ts';
import type { Picture, PictureWords } from '../../shared/drawing/picture.ts';
import type { SvgLook } from '../../shared/drawing/svgLook.ts';

export const words: PictureWords = {
  return: 'Regresa',
  anyStep: 'Cualquier paso',
  endService: 'Finalizar la atención',
  skip: 'No aplica',
  optional: 'Opcional',
  situation: 'Situación',
  switch: 'Otro protocolo',
  end: 'Fin',
  endBySatisfaction: 'Fin, según la satisfacción',
  fromAnyStep: 'Desde cualquier paso, con F8',
  backToStep: 'H: vuelve al paso que dejó',
  tones: {
    calido: 'Cálido',
    tranquilo: 'Tranquilo',
    persuasivo: 'Persuasivo',
    sugestivo: 'Sugestivo',
    seguro: 'Seguro',
  },
  channels: {
    telefonico: 'Teléfono',
    presencial: 'Mostrador',
    electronico: 'En línea',
    impreso: 'Por carta',
    interno: 'Interno',
  },
};

const tone = { ink: '#222', soft: '#eee', mark: '#888', curve: 'M2 9H34' };
export const look: SvgLook = {
  font: 'sans-serif',
  paper: '#fff',
  ink: '#000',
  quiet: '#555',
  line: '#ddd',
  border: '#888',
  red: '#a00',
  redSoft: '#fee',
  redLine: '#c66',
  tones: { calido: tone, tranquilo: tone, persuasivo: tone, sugestivo: tone, seguro: tone },
};

const engine = new ElkEngine() as unknown as { layout: (graph: Graph) => Promise<Graph> };

/** A drawing laid out as the page lays it out. */
export function pictureOf(drawing: Drawing): Promise<Picture> {
  return layOut(drawing, words, (graph) => engine.layout(graph));
}
