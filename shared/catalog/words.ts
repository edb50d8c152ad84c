/** The words the checker warns about, as data: an organisation may add its own (D19, D112, D113, D124, D148). */
import { z } from 'zod';
import { about, line } from './piece.ts';

const watched = z
  .strictObject({ texto: line, sustituya: line })
  .transform((word) => ({ text: word.texto, instead: word.sustituya }));
const words = z.array(line).min(1);

export const wordsFile = z
  .strictObject({
    ...about,
    palabras_por_minuto: z.number().int().min(60).max(300),
    vagas: z.array(watched).min(1),
    vacias: z.array(watched).min(1),
    que_culpan: z.array(watched).min(1),
    diminutivos: words,
    de_tu: words,
    de_usted: words,
    dichos: words,
    imperativos: words,
  })
  .transform((file) => ({
    /** Pace at which a script is read aloud; it decides how long one takes. */
    perMinute: file.palabras_por_minuto,
    vague: file.vagas,
    empty: file.vacias,
    blaming: file.que_culpan,
    diminutives: file.diminutivos,
    informal: file.de_tu,
    formal: file.de_usted,
    slogans: file.dichos,
    /** Orders in the usted form: two of them in one norm are two norms. */
    imperatives: file.imperativos,
  }));
