/**
 * What a protocol file may contain (YAML 1.2, Spanish keys). The one schema: the checker, the app and the
 * JSON Schema that editors use all come from here. Anything a file leaves out has the default stated beside it.
 */
import { z } from 'zod';
import { channelIds, levelIds, toneIds } from './protocol.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9_-]*$/)
  .max(60);
const text = z.string().trim().min(1).max(2000);
const line = z.string().trim().min(1).max(400);

/** A list as long as anybody needs; the bound keeps a runaway file from holding up the checker. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(60);

/** A warning the author has weighed and keeps, with the reason (D19). */
const waiver = z.strictObject({ codigo: z.string().regex(/^[A-Z_]+$/), motivo: line });

/** `paso:ID`, `situacion:ID`, `protocolo:ID`, `fin:RESULTADO`, `regresar`, `siguiente`. */
const target = z
  .string()
  .regex(/^(paso|situacion|protocolo|fin):[a-z][a-z0-9_-]*$|^regresar$|^siguiente$/);

const amount = z.union([z.number().int().min(1).max(1000), z.strictObject({ ajuste: id })]);
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const tests = {
  es: scalar.optional(),
  no_es: scalar.optional(),
  uno_de: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .optional(),
  existe: z.boolean().optional(),
  menor_que: amount.optional(),
  al_menos: amount.optional(),
};

/** The closed list of guards. Exactly one subject; a list under `todas` must hold as a whole. */
const simpleCondition = z.union([
  z.strictObject({ dato: id, ...tests }),
  z.strictObject({ ajuste: id, ...tests }),
  z.strictObject({ canal: z.union([z.enum(channelIds), list(z.enum(channelIds)).min(1)]) }),
  z.strictObject({ medio: z.union([id, list(id).min(1)]) }),
  z.strictObject({ viene_de_otro_protocolo: z.boolean() }),
]);

export const conditionFile = z.union([
  simpleCondition,
  z.strictObject({ todas: list(simpleCondition).min(2) }),
]);

const optionFile = z.strictObject({
  id,
  etiqueta: line,
  destino: target,
  al_regresar: target.optional(), // default: the same step
  condicion: conditionFile.optional(), // default: always offered
  pide: list(id).default([]),
  resultado_sugerido: id.optional(),
  amenaza: z.boolean().default(false), // a threat or aggression: the ladder's warnings are no longer due
  origen: z.enum(['semilla', 'desarrollado']).optional(),
});

const variantFile = z.strictObject({
  cuando: conditionFile,
  guion: text.optional(),
  proceso: line.optional(),
  normas: list(line).min(1).optional(),
  tono: z.enum(toneIds).optional(),
});

const fieldUseFile = z.union([
  id,
  z.strictObject({ campo: id, obligatorio: z.boolean().default(false) }),
]);

export const stepFile = z.strictObject({
  id,
  proceso: line,
  responsable: line.optional(), // default: whoever attends
  detalle: text.optional(),
  normas: list(line).min(1),
  normas_adicionales: list(line).default([]), // the organisation's own, kept apart from the source's
  guion: text.nullable(), // no default: `null` says that nothing is said, a missing key is an error
  guion_literal: z.boolean().default(false), // default: points to cover; *…* marks a literal sentence
  guion_dirigido_a: z.enum(['superior']).optional(), // default: the client
  guion_origen: z.enum(['semilla', 'desarrollado']).optional(),
  puntos: list(line).default([]),
  variantes: list(variantFile).default([]),
  tono: z.enum(toneIds),
  tiempo: z.number().int().min(5).max(3600).optional(), // seconds; default: no budget
  consejos: list(line).default([]),
  evite: list(line).default([]),
  no_verbal: list(id).default([]),
  criterios: list(z.string().max(20)).default([]),
  fase: z.enum(['acogida', 'sintonia', 'desarrollo', 'conclusion']).optional(),
  momento: line.optional(),
  datos: list(fieldUseFile).default([]),
  pregunta: line.optional(),
  opciones: list(optionFile).max(9).default([]),
  siguiente: target.optional(), // default: the step that follows, unless there are options
  al_regresar: target.optional(), // with `siguiente: situacion:…`
  fin_segun: z.enum(['satisfaccion']).optional(),
  resultado_sugerido: id.optional(),
  avisos_aceptados: list(waiver).default([]),
  opcional: z.boolean().default(false),
  bloquea: z.boolean().default(false),
  contador: id.optional(),
  repite_hasta: amount.optional(),
  advertencia: z.boolean().default(false),
  omitir_si: conditionFile.optional(),
  etapa: z.enum(['apertura', 'analisis', 'solucion']).optional(), // only in a situation; default: analisis
  origen: z.enum(['semilla', 'desarrollado']).default('semilla'),
  ref: list(z.string().max(20)).default([]),
});

/** Far beyond what can be learnt (D18). */
const steps = z.array(stepFile).min(1).max(300);

const headerFile = z.strictObject({
  empresa: line.default('{empresa}'),
  area: line.default('{area}'),
  proceso: line.default('Servicio al cliente'),
  codigo: line,
  protocolo: line,
  fecha_ultima_revision: z.iso.date(),
  descripcion: text,
  nivel: z.enum(levelIds).default('normal'),
});

const shared = {
  id,
  version: z.union([line, z.number()]).transform(String).default('1'),
  idioma: z.string().default('es-419'),
  con_cliente: z.boolean().default(true),
  canales: list(z.enum(channelIds)).min(1),
  medios: list(id).default([]),
  origen: z.enum(['semilla', 'desarrollado']).default('desarrollado'),
  nota_origen: text.optional(),
  ref: list(z.string().max(20)).default([]),
  resultados: list(id).default([]),
  responsables: list(line).default([]), // default: whoever attends
  datos_previos: list(id).default([]),
  advertencias: amount.optional(),
  avisos_aceptados: list(waiver).default([]),
};

/** A protocol in the three stages, or an escalation (`clase: escalamiento`), which comes back to its caller. */
export const protocolFile = z.strictObject({
  clase: z.enum(['protocolo', 'escalamiento']).default('protocolo'),
  ...shared,
  tipo: line,
  modalidades: list(line).default([]),
  encabezado: headerFile,
  escalamiento: z.partialRecord(z.enum(channelIds), id).optional(), // default: the catalogue's, by channel
  etapas: z.strictObject({
    apertura: steps,
    analisis: steps,
    solucion: steps,
  }),
});

/** A situation: a sub-protocol opened over any step, which returns to it. */
export const situationFile = z.strictObject({
  clase: z.literal('situacion'),
  ...shared,
  canales: z
    .array(z.enum(channelIds))
    .min(1)
    .default(['telefonico', 'presencial', 'electronico', 'impreso']),
  nombre: line,
  cuando: text,
  tono: z.enum(toneIds),
  codigo: line.optional(),
  fecha_ultima_revision: z.iso.date(),
  pasos: steps,
});

export const anyProtocolFile = z.union([situationFile, protocolFile]);

export type StepFile = z.infer<typeof stepFile>;
export type ConditionFile = z.infer<typeof conditionFile>;
export type ProtocolFile = z.infer<typeof protocolFile>;
export type SituationFile = z.infer<typeof situationFile>;
