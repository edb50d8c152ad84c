/** Which file of `protocols/catalogo/` holds which list, and what it may contain. */
import { z } from 'zod';
import {
  clientTypeSchema,
  fieldSchema,
  hourBandSchema,
  outcomeSchema,
  placeholderSchema,
  toneSchema,
} from './lists.ts';
import { closingFile, preparationFile, signalsFile } from './desk.ts';
import {
  barriersFile,
  bodyLanguageFile,
  greetingsFile,
  preferentialCareFile,
  principlesFile,
} from './guidance.ts';
import { about, line, listFile, refs } from './piece.ts';
import {
  channelsFile,
  protocolTypesFile,
  sheetFile,
  stagesFile,
  writingFile,
} from './structure.ts';
import { glossaryFile, scorecardFile, standardFile } from './training.ts';
import { wordsFile } from './words.ts';

export { fieldTypes } from './lists.ts';
export type { ClientType, Field, HourBand, Outcome } from './lists.ts';

const tonesFile = z
  .strictObject({
    ...about,
    regla_general: z.strictObject({ texto: line, origen: line, ref: refs }),
    lista: z.array(toneSchema).min(1),
  })
  .transform((file) => file.lista);
const fieldsFile = z
  .strictObject({ ...about, campos: z.record(line, fieldSchema) })
  .transform((file) => file.campos);
const hoursFile = z
  .strictObject({ ...about, franjas: z.array(hourBandSchema).min(1) })
  .transform((file) => file.franjas);
const placeholdersFile = z
  .strictObject({ ...about, marcadores: z.record(line, placeholderSchema) })
  .transform((file) => file.marcadores);

export const catalogFiles = {
  tones: { file: 'tonos.yaml', schema: tonesFile },
  outcomes: { file: 'resultados.yaml', schema: listFile(outcomeSchema) },
  fields: { file: 'campos.yaml', schema: fieldsFile },
  hours: { file: 'horarios.yaml', schema: hoursFile },
  placeholders: { file: 'marcadores.yaml', schema: placeholdersFile },
  clientTypes: { file: 'tipos-de-cliente.yaml', schema: listFile(clientTypeSchema) },
  bodyLanguage: { file: 'lenguaje-corporal.yaml', schema: bodyLanguageFile },
  barriers: { file: 'barreras.yaml', schema: barriersFile },
  principles: { file: 'principios.yaml', schema: principlesFile },
  preferentialCare: { file: 'atencion-preferente.yaml', schema: preferentialCareFile },
  greetings: { file: 'saludos.yaml', schema: greetingsFile },
  preparation: { file: 'preparacion.yaml', schema: preparationFile },
  closing: { file: 'cierre.yaml', schema: closingFile },
  signals: { file: 'senales.yaml', schema: signalsFile },
  glossary: { file: 'glosario.yaml', schema: glossaryFile },
  scorecard: { file: 'evaluacion.yaml', schema: scorecardFile },
  standard: { file: 'ec0305.yaml', schema: standardFile },
  channels: { file: 'canales.yaml', schema: channelsFile },
  stages: { file: 'etapas.yaml', schema: stagesFile },
  protocolTypes: { file: 'tipos-de-protocolo.yaml', schema: protocolTypesFile },
  sheet: { file: 'encabezado.yaml', schema: sheetFile },
  writing: { file: 'redaccion.yaml', schema: writingFile },
  words: { file: 'palabras-de-aviso.yaml', schema: wordsFile },
} as const;

type Files = typeof catalogFiles;
/** Everything the catalogue says, in the program's terms. */
export type Catalog = { [Key in keyof Files]: z.output<Files[Key]['schema']> };
