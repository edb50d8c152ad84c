/**
 * The lists that every protocol draws on: tones, outcomes, data fields, hours, placeholders, client types.
 * Each comes from one YAML file of `protocols/catalogo/` (Spanish keys) and is turned into the program's
 * terms here (D170, D181–D190, D200–D205). All files together: `catalog.ts`.
 */
import { z } from 'zod';
import { toneIds } from '../protocol/protocol.ts';
import { line, origin, refs } from './piece.ts';

export const toneSchema = z
  .strictObject({
    id: z.enum(toneIds),
    nombre: line,
    caracter: line,
    refleja: line,
    cuando: line,
    objetivo: line,
    equivalente_escrito: line,
    objetivo_origen: origin,
    origen: origin,
    ref: refs,
  })
  .transform((tone) => ({
    id: tone.id,
    name: tone.nombre,
    character: tone.caracter,
    reflects: tone.refleja,
    when: tone.cuando,
    aim: tone.objetivo,
    inWriting: tone.equivalente_escrito,
  }));

export const outcomeSchema = z
  .strictObject({
    id: line,
    etiqueta: line,
    exige: z.array(line).default([]),
    exige_cierre: z.boolean().default(false),
    origen: origin,
    ref: refs,
  })
  .transform((outcome) => ({
    id: outcome.id,
    label: outcome.etiqueta,
    demands: outcome.exige,
    /** Reached only by way of the closing steps (D93, D180). */
    needsClosing: outcome.exige_cierre,
  }));
export type Outcome = z.output<typeof outcomeSchema>;

export const fieldTypes = [
  'texto',
  'texto_largo',
  'opcion',
  'si_no',
  'entero',
  'fecha_hora',
  'marca_de_hora',
  'contador',
  'tipo_cliente',
  'plantilla_evaluacion',
] as const;

export const fieldSchema = z
  .strictObject({
    etiqueta: line,
    tipo: z.enum(fieldTypes),
    valores: z.array(line).default([]),
    minimo: z.number().optional(),
    maximo: z.number().optional(),
    clase: z.enum(['publico', 'interno', 'personal', 'sensible']),
    requiere_aviso: z.boolean().default(false),
    mensaje: line.optional(),
    nota: line.optional(),
    origen: origin,
    ref: refs,
  })
  .transform((field) => ({
    label: field.etiqueta,
    type: field.tipo,
    values: field.valores,
    min: field.minimo ?? null,
    max: field.maximo ?? null,
    class: field.clase,
    needsNotice: field.requiere_aviso,
    message: field.mensaje ?? null,
    note: field.nota ?? null,
  }));
export type Field = z.output<typeof fieldSchema>;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Bands of the day for greeting and farewell (D181). They cover 24 hours; the last may cross midnight. */
export const hourBandSchema = z
  .strictObject({ desde: clock, hasta: clock, saludo: line, despedida: line })
  .transform((band) => ({
    from: band.desde,
    to: band.hasta,
    greeting: band.saludo,
    farewell: band.despedida,
  }));
export type HourBand = z.output<typeof hourBandSchema>;

export const placeholderSchema = z
  .strictObject({
    fuente: z.enum(['ajuste', 'sesion', 'calculado', 'captura']),
    forma: line,
    ejemplo: line,
    si_falta: line,
  })
  .transform((placeholder) => ({
    source: placeholder.fuente,
    form: placeholder.forma,
    example: placeholder.ejemplo,
    /** Text that stands in for a missing value; null = a blank that names what to say (decision 2). */
    fallback: placeholder.si_falta === 'bloquear' ? null : placeholder.si_falta,
  }));

export const clientTypeSchema = z
  .strictObject({
    id: line,
    nombre: line,
    rasgos: z.array(line).min(1),
    como_atender: z.array(line).min(1),
    consejo: line,
    tono_sugerido: z.enum(toneIds),
    tono_alterno: z.enum(toneIds),
    frases: z.array(line).min(1),
    senal_escalamiento: line,
    ref: refs,
  })
  .transform((type) => ({
    id: type.id,
    name: type.nombre,
    traits: type.rasgos,
    howTo: type.como_atender,
    /** The one line shown under the script while this type is chosen. */
    cue: type.consejo,
    tone: type.tono_sugerido,
    otherTone: type.tono_alterno,
    phrases: type.frases,
    escalationSign: type.senal_escalamiento,
  }));
export type ClientType = z.output<typeof clientTypeSchema>;
