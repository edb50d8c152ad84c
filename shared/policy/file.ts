import { z } from 'zod';
import { comboFault, globalCommands } from '../people/globalKeys.ts';
import { preferencesSchema } from '../people/preferences.ts';
import { retentionSchema } from '../rights/retention.ts';
import { settingsSchema } from '../settings/settings.ts';

const { company, area, privacyNotice, protocolsFolder, updates } = settingsSchema.shape;

/** The roles of accounts as an administrator reads them. */
export const roleWords = {
  supervision: 'supervisor',
  protocolos: 'author',
  administracion: 'administrator',
} as const;

/** What the organisation fixes only if it says so; the rest of the file always holds. */
export const lockable = [
  'empresa',
  'area',
  'aviso_de_privacidad',
  'carpeta_de_protocolos',
  'actualizaciones',
  'conservacion',
  'idioma',
  'atajos',
] as const;
export type Lockable = (typeof lockable)[number];

const combo = z.string().refine((keys) => comboFault(keys) === null);

/** One policy file (docs/administracion.md), as it is written. */
export const policyFile = z.strictObject({
  empresa: company.optional(),
  area: area.removeDefault().optional(),
  aviso_de_privacidad: privacyNotice.removeDefault().optional(),
  carpeta_de_protocolos: protocolsFolder.removeDefault().optional(),
  actualizaciones: updates.removeDefault().optional(),
  conservacion: z
    .strictObject({
      atenciones: retentionSchema.shape.interactions.optional(),
      practicas: retentionSchema.shape.practices.optional(),
      accesos: retentionSchema.shape.audit.optional(),
    })
    .optional(),
  idioma: preferencesSchema.shape.language.removeDefault().optional(),
  atajos: z
    .strictObject({
      de_una_tecla: z.boolean().optional(),
      teclas: preferencesSchema.shape.keys.removeDefault().optional(),
      globales: z.partialRecord(z.enum(globalCommands), combo).optional(),
    })
    .optional(),
  funciones: z
    .array(z.enum(['supervision', 'protocolos', 'administracion']))
    .max(3)
    .optional(),
  puerta_del_navegador: z.boolean().optional(),
  iniciar_con_el_sistema: z.boolean().optional(),
  fijar: z.array(z.enum(lockable)).max(lockable.length).optional(),
});
export type PolicyFile = z.output<typeof policyFile>;
