/** What a protocol is made of and how one is written: channels, stages, types, sheet, wording (D1–D19, D70–D93). */
import { z } from 'zod';
import { channelIds, levelIds, stageIds } from '../protocol/protocol.ts';
import { about, line, listFile, origin, refs } from './piece.ts';

export const channelsFile = listFile(
  z
    .strictObject({
      id: z.enum(channelIds),
      nombre: line,
      descripcion: line,
      ejemplos: z.array(line).default([]),
      medios: z.array(line).min(1),
      origen: origin,
      ref: refs,
    })
    .transform((channel) => ({
      id: channel.id,
      name: channel.nombre,
      description: channel.descripcion,
      examples: channel.ejemplos,
      media: channel.medios,
    })),
);

const stageSchema = z
  .strictObject({
    id: z.enum(stageIds),
    nombre: line,
    objetivo: line,
    origen: origin,
    ref: refs,
    fases: z.array(line).min(1),
  })
  .transform((stage) => ({
    id: stage.id,
    name: stage.nombre,
    aim: stage.objetivo,
    phases: stage.fases,
  }));
const phaseSchema = z
  .strictObject({ id: line, nombre: line, etapa: z.enum(stageIds), idea: line, ref: refs })
  .transform((phase) => ({
    id: phase.id,
    name: phase.nombre,
    stage: phase.etapa,
    idea: phase.idea,
  }));

/** The three stages and how the stages of every source fall on them (D234–D241). */
export const stagesFile = z
  .strictObject({
    ...about,
    etapas: z.array(stageSchema).length(3),
    fases: z.array(phaseSchema).min(1),
    equivalencias: z.array(
      z.strictObject({
        fuente: line,
        apertura: z.array(line),
        analisis: z.array(line),
        solucion: z.array(line),
        ref: refs,
      }),
    ),
  })
  .transform((file) => ({
    stages: file.etapas,
    phases: file.fases,
    elsewhere: file.equivalencias.map((each) => ({
      source: each.fuente,
      apertura: each.apertura,
      analisis: each.analisis,
      solucion: each.solucion,
    })),
  }));

export const protocolTypesFile = z
  .strictObject({
    ...about,
    tipos: z
      .array(
        z
          .strictObject({
            id: line,
            nombre: line,
            origen: origin,
            temas: z.array(line).default([]),
            protocolos: z.array(line).min(1),
            ref: refs,
          })
          .transform((type) => ({ id: type.id, name: type.nombre, topics: type.temas })),
      )
      .min(1),
    elementos: z
      .array(
        z
          .strictObject({ id: line, nombre: line, texto: line, ref: refs })
          .transform((each) => ({ id: each.id, name: each.nombre, text: each.texto })),
      )
      .min(1),
  })
  .transform((file) => ({ types: file.tipos, elements: file.elementos }));

const headerField = z
  .strictObject({
    id: line,
    etiqueta: line,
    obligatorio: z.boolean(),
    fila: z.number().int().min(1).optional(),
    por_defecto: line.optional(),
    unico: z.boolean().default(false),
    ayuda: line.optional(),
    tipo: z.enum(['fecha']).optional(),
  })
  .transform((field) => ({
    id: field.id,
    label: field.etiqueta,
    row: field.fila ?? null,
    help: field.ayuda ?? null,
  }));

/** The recommended sheet: rows of its header, levels, columns (D3–D14). */
export const sheetFile = z
  .strictObject({
    ...about,
    campos: z.array(headerField).min(1),
    campos_propios: z.array(headerField),
    niveles: z.array(
      z
        .strictObject({
          id: z.enum(levelIds),
          etiqueta: line,
          orden: z.number().int(),
          origen: origin,
          interrumpe: z.boolean(),
        })
        .transform((level) => ({ id: level.id, label: level.etiqueta, order: level.orden })),
    ),
    columnas: z.array(
      z
        .strictObject({ id: z.enum(['proceso', 'normas']), etiqueta: line, subtitulo: line })
        .transform((column) => ({
          id: column.id,
          label: column.etiqueta,
          subtitle: column.subtitulo,
        })),
    ),
  })
  .transform((file) => ({
    fields: file.campos,
    ownFields: file.campos_propios,
    levels: file.niveles,
    columns: file.columnas,
  }));

export const writingFile = listFile(
  z
    .strictObject({ id: line, texto: line, origen: origin, ref: refs })
    .transform((advice) => ({ id: advice.id, text: advice.texto })),
);
