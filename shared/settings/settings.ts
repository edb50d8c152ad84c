import { z } from 'zod';

const optionalText = z.string().trim().max(200).nullable();
const contact = z.strictObject({
  name: z.string().trim().max(120),
  phone: z.string().trim().max(40),
});

/**
 * What each organisation fixes for itself (content: `ajustes`). Null means nobody has said it yet: nothing is
 * invented in its place. Limits carry the content's own defaults, marked `desarrollado` there.
 */
export const settingsSchema = z.strictObject({
  company: z.string().trim().min(1).max(120),
  area: optionalText.default(null),
  privacyNotice: optionalText.default(null),
  neutralGreeting: z.boolean().default(false),
  sayPosition: z.boolean().default(false),
  superior: contact.nullable().default(null),
  security: contact.nullable().default(null),
  responseTime: z.partialRecord(z.string().max(80), z.string().max(60)).default({}),
  limits: z
    .strictObject({
      repeticiones_disco_rayado: z.number().int().min(1).max(20).default(3),
      advertencias_remoto: z.number().int().min(1).max(10).default(2),
      traspasos_crisis_max: z.number().int().min(1).max(10).default(2),
      espera_max_segundos: z.number().int().min(5).max(3600).default(60),
    })
    .prefault({}),
  /** Handling-time targets that the supervisor set, in seconds, by protocol; none by default. */
  targets: z.record(z.string().max(80), z.number().int().min(10).max(36_000)).default({}),
  /** For how many days an agent may dispute a review. */
  disputeDays: z.number().int().min(1).max(90).default(7),
  protocolsFolder: z.string().max(1000).nullable().default(null),
});
export type Settings = z.output<typeof settingsSchema>;

/** Settings by the names that protocol files use in conditions (`ajuste: decir_puesto`). */
export function settingsForConditions(
  settings: Settings,
): Record<string, string | number | boolean> {
  return {
    decir_puesto: settings.sayPosition,
    saludo_neutro: settings.neutralGreeting,
    ...settings.limits,
  };
}
