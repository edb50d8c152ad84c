import type { Tally } from './tally.ts';

const number = new Intl.NumberFormat('es-MX');

/** What the run says at its end. */
export const texts = {
  usage: 'Uso: npm run fuzz -- --minutos M [--semilla N] [--objetivo NOMBRE]',
  target: (name: string, { inputs, slowestMs, spentMs, complaints }: Tally) =>
    `${name}: ${number.format(inputs)} entradas, la más lenta ${number.format(Math.round(slowestMs))} ms de procesador, ${number.format(Math.round(spentMs / 1_000))} s en todo, ${complaints.length} hallazgos`,
  total: (inputs: number, complaints: number, seed: number, minutes: number) =>
    `Total: ${number.format(inputs)} entradas en ${minutes} min (semilla ${seed}), ${complaints} hallazgos`,
};
