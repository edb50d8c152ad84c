import type { NotFilled } from '../../../core/demo/fill.ts';

const number = new Intl.NumberFormat('es-419');

const refusals: Readonly<Record<NotFilled, (folder: string) => string>> = {
  realData: (folder) =>
    `En ${folder} hay atenciones reales y no se ha tocado nada. Indique otra carpeta con --data-dir.`,
  demoData: (folder) =>
    `En ${folder} ya hay datos de demostración. Indique otra carpeta con --data-dir, o borre esta.`,
  stopped: (folder) => `Interrumpido: en ${folder} no ha quedado ninguna atención inventada.`,
};

/** What the command says. */
export const texts = {
  summary:
    '--interacciones N [--semilla S] [--lista] --data-dir CARPETA: crea un año de atenciones inventadas para probar',
  badCount: (most: number) =>
    `Diga cuántas atenciones con --interacciones N, de 1 a ${number.format(most)}.`,
  noFolder: 'Diga en qué carpeta con --data-dir CARPETA; debe ser una carpeta sin datos.',
  tooManyWords: (word: string) => `No se reconoce «${word}».`,
  progress: (done: number, count: number) =>
    `${number.format(done)} de ${number.format(count)} atenciones`,
  refused: (why: NotFilled, folder: string) => refusals[why](folder),
  ready: (user: string, password: string) =>
    `Datos de demostración, todos inventados. Para supervisar: usuario «${user}», contraseña «${password}» (nueva cada vez).`,
  supervisor: 'Ana Robles',
  client: 'Elena Duarte',
  note: 'Llama por segunda vez esta semana.',
  subject: 'un cobro duplicado',
  filled: (count: number, folder: string) =>
    `Hecho: ${number.format(count)} atenciones inventadas en ${folder}. Ábrala con: npm start -- --data-dir ${folder}`,
};
