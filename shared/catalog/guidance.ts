/** Advice beside the protocol: body language, barriers, principles, preferential care, greetings (D72, D206–D215). */
import { z } from 'zod';
import { channelIds, toneIds } from '../protocol/protocol.ts';
import { about, line, listFile, origin, refs } from './piece.ts';

const behaviour = z
  .strictObject({
    id: line,
    conducta: line,
    refleja: line,
    consejo: z.enum(['usar', 'evitar', 'observar']),
  })
  .transform((each) => ({
    id: each.id,
    behaviour: each.conducta,
    reflects: each.refleja,
    advice: each.consejo,
  }));

/** Guidance only: nothing here is ever recorded about a client (D210). */
export const bodyLanguageFile = z
  .strictObject({
    ...about,
    canales: z.array(z.enum(channelIds)).min(1),
    postura: z.array(behaviour).min(1),
    gestos: z.array(behaviour).min(1),
    expresion_facial: z.array(behaviour).min(1),
  })
  .transform((file) => ({
    note: file.nota ?? null,
    channels: file.canales,
    posture: file.postura,
    gestures: file.gestos,
    face: file.expresion_facial,
  }));

export const barriersFile = listFile(
  z
    .strictObject({
      id: line,
      nombre: line,
      ejemplos: z.array(line).min(1),
      que_hacer: z.array(line).min(1),
      situacion: line.optional(),
      ref: refs,
    })
    .transform((barrier) => ({
      id: barrier.id,
      name: barrier.nombre,
      examples: barrier.ejemplos,
      whatToDo: barrier.que_hacer,
      situation: barrier.situacion ?? null,
    })),
);

const principle = z
  .strictObject({
    id: line,
    nombre: line.optional(),
    texto: line,
    etapa: z.enum(['preparacion', 'apertura', 'analisis', 'solucion', 'todas']).default('todas'),
    ref: refs,
  })
  .transform((each) => ({
    id: each.id,
    name: each.nombre ?? null,
    text: each.texto,
    stage: each.etapa,
  }));
const statement = z.strictObject({ texto: line, ref: refs }).transform((each) => each.texto);

/** Principles are advice, not steps (X4). */
export const principlesFile = z
  .strictObject({
    ...about,
    que_es_un_protocolo: statement,
    diez_pasos: z.array(principle).min(1),
    presencial: z.array(principle).min(1),
    actitudes: z.array(principle).min(1),
    voz: statement,
    calidad: statement,
    excelencia: z.array(line).min(1),
  })
  .transform((file) => ({
    whatIsAProtocol: file.que_es_un_protocolo,
    tenPoints: file.diez_pasos,
    inPerson: file.presencial,
    attitudes: file.actitudes,
    voice: file.voz,
    quality: file.calidad,
    excellence: file.excelencia,
  }));

/** Preferential care: offered, never recorded about the client (ours). */
export const preferentialCareFile = listFile(
  z
    .strictObject({
      id: line,
      nombre: line,
      cuando: line,
      normas: z.array(line).min(1),
      evite: z.array(line).min(1),
      tono: z.enum(toneIds),
      consejo: line,
      frases: z.array(line).min(1),
    })
    .transform((care) => ({
      id: care.id,
      name: care.nombre,
      when: care.cuando,
      norms: care.normas,
      avoid: care.evite,
      tone: care.tono,
      cue: care.consejo,
      phrases: care.frases,
    })),
);

export const greetingsFile = listFile(
  z
    .strictObject({
      canal: z.enum(channelIds),
      medio: line.optional(),
      variante: z.enum(['neutra', 'con_puesto', 'con_nombre_y_puesto']).optional(),
      guion: line,
      guion_origen: origin,
      criterios: z.array(line).default([]),
      ref: refs,
    })
    .transform((greeting) => ({
      channel: greeting.canal,
      medium: greeting.medio ?? null,
      variant: greeting.variante ?? null,
      script: greeting.guion,
    })),
);
