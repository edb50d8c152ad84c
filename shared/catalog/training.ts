/** What training and review are built on: glossary, scorecard, the EC0305 standard (D157, D216, D230, D231). */
import { z } from 'zod';
import { about, line, origin, refs } from './piece.ts';

export const glossaryFile = z
  .strictObject({
    ...about,
    terminos: z
      .array(
        z
          .strictObject({ termino: line, definicion: line, origen: origin })
          .transform((each) => ({ term: each.termino, meaning: each.definicion })),
      )
      .min(1),
  })
  .transform((file) => file.terminos);

const stage = z.enum(['preparacion', 'apertura', 'analisis', 'solucion', 'todas']);

/** The form a reviewer fills in. No weights: every criterion counts alike (X20). */
export const scorecardFile = z
  .strictObject({
    ...about,
    escala: z.array(line).min(2),
    lista: z
      .array(
        z
          .strictObject({
            id: line,
            texto: line,
            etapa: stage,
            medicion: z.enum(['registro', 'observacion']),
            criterios: z.array(line).default([]),
            critico: z.boolean().default(false),
            solo_si: z.enum(['cliente_dificil']).optional(),
          })
          .transform((each) => ({
            id: each.id,
            text: each.texto,
            stage: each.etapa,
            measuredBy: each.medicion,
            criteria: each.criterios,
            critical: each.critico,
            onlyIf: each.solo_si ?? null,
          })),
      )
      .min(1),
  })
  .transform((file) => ({ note: file.nota ?? null, scale: file.escala, criteria: file.lista }));

const criterion = z
  .strictObject({ id: line, nombre: line, etapa: stage, ref: refs, puntos: z.array(line).min(1) })
  .transform((each) => ({
    id: each.id,
    name: each.nombre,
    stage: each.etapa,
    points: each.puntos,
  }));

/** The competence standard (X19: its code is EC0305). */
export const standardFile = z
  .strictObject({
    ...about,
    codigo: line,
    titulo: line,
    elementos: z
      .array(
        z
          .strictObject({ id: line, nombre: line, ref: refs, criterios: z.array(criterion).min(1) })
          .transform((each) => ({ id: each.id, name: each.nombre, criteria: each.criterios })),
      )
      .min(1),
    conocimientos: z
      .array(
        z
          .strictObject({
            id: line,
            texto: line,
            nivel: z.enum(['Conocimientos', 'Comprensión', 'Aplicación']),
          })
          .transform((each) => ({ id: each.id, text: each.texto, level: each.nivel })),
      )
      .min(1),
  })
  .transform((file) => ({
    code: file.codigo,
    title: file.titulo,
    elements: file.elementos,
    knowledge: file.conocimientos,
  }));
