/** Lists that the agent ticks or watches for: preparation, closing, signs that call for help (D161, D225, D20). */
import { z } from 'zod';
import { channelIds } from '../protocol/protocol.ts';
import { about, line, listFile, origin, refs } from './piece.ts';

/** Before the first contact of a shift (D161). */
export const preparationFile = z
  .strictObject({
    ...about,
    criterios: z.array(line).default([]),
    lista: z
      .array(
        z
          .strictObject({
            id: line,
            texto: line,
            canales: z.array(z.enum(channelIds)).min(1),
            origen: origin,
          })
          .transform((item) => ({ id: item.id, text: item.texto, channels: item.canales })),
      )
      .min(1),
  })
  .transform((file) => file.lista);

/** The closing checklist (D225): what is mandatory is ticked or explained before finishing. */
export const closingFile = listFile(
  z
    .strictObject({
      id: line,
      texto: line,
      obligatorio: z.boolean(),
      criterios: z.array(line).default([]),
      origen: origin,
    })
    .transform((item) => ({ id: item.id, text: item.texto, mandatory: item.obligatorio })),
);

/** Signs that call for the escalation or for the crisis flow (D198). */
export const signalsFile = listFile(
  z
    .strictObject({
      id: line,
      texto: line,
      destino: z.string().regex(/^escalamiento$|^situacion:[a-z][a-z0-9_-]*$/),
      inmediato: z.boolean().default(false),
      ref: refs,
    })
    .transform((signal) => ({
      id: signal.id,
      text: signal.texto,
      /** The situation it opens; null = the escalation of the channel. */
      situation:
        signal.destino === 'escalamiento' ? null : signal.destino.slice('situacion:'.length),
      /** Superior and security are told at once (X6). */
      immediate: signal.inmediato,
    })),
);
