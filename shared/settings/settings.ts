import { z } from 'zod';
import { disputeBounds, limitBounds, targetBounds, type Bounds } from './bounds.ts';

const optionalText = z.string().trim().max(200).nullable();
const contact = z.strictObject({
  name: z.string().trim().max(120),
  phone: z.string().trim().max(40),
});

const amountIn = ({ min, max, usual }: Bounds) => z.number().int().min(min).max(max).default(usual);

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
  /** Whether the list of the shift's preparation is asked for before the first contact (D161). */
  shiftChecklist: z.boolean().default(false),
  superior: contact.nullable().default(null),
  security: contact.nullable().default(null),
  responseTime: z.partialRecord(z.string().max(80), z.string().max(60)).default({}),
  limits: z
    .strictObject({
      repeticiones_disco_rayado: amountIn(limitBounds.repeticiones_disco_rayado),
      advertencias_remoto: amountIn(limitBounds.advertencias_remoto),
      traspasos_crisis_max: amountIn(limitBounds.traspasos_crisis_max),
      espera_max_segundos: amountIn(limitBounds.espera_max_segundos),
    })
    .prefault({}),
  /** Handling-time targets that the supervisor set, in seconds, by protocol; none by default. */
  targets: z
    .record(z.string().max(80), z.number().int().min(targetBounds.min).max(targetBounds.max))
    .default({}),
  /** For how many days an agent may dispute a review. */
  disputeDays: amountIn(disputeBounds),
  protocolsFolder: z.string().max(1000).nullable().default(null),
  /** Where new versions lie; null = Guion never asks anybody for one. */
  updates: z
    .url()
    .max(500)
    .regex(/^(https:|http:\/\/(127\.0\.0\.1|localhost)[:/])/)
    .nullable()
    .default(null),
});
export type Settings = z.output<typeof settingsSchema>;

/** Without it there is nothing to fall back to: what it holds is what the first run asks for. */
const unnamed = '—';

/**
 * Settings as stored; each value that does not pass falls to its default and is named ("limits.espera_max_segundos"),
 * so that the organisation is told instead of being stopped.
 */
export function readSettings(value: unknown): { settings: Settings; refused: string[] } {
  const refused: string[] = [];
  let kept: unknown = value;
  for (;;) {
    const read = settingsSchema.safeParse(kept);
    if (read.success) return { settings: read.data, refused };
    const path = read.error.issues[0]?.path ?? [];
    const issue = read.error.issues[0];
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const whole = [...path, ...extra];
    const next = whole.length === 0 ? null : without(kept, whole);
    refused.push(whole.length === 0 ? 'settings' : whole.join('.'));
    kept = next ?? { company: unnamed };
    if (whole[0] === 'company') kept = { ...(kept as object), company: unnamed };
  }
}

/** A value without what stands at a path; null where there is no such place. */
function without(value: unknown, [key, ...rest]: PropertyKey[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return null;
  const { [key]: inner, ...others } = value as Record<PropertyKey, unknown>;
  if (rest.length === 0) return others;
  const left = without(inner, rest);
  return left === null ? others : { ...others, [key]: left };
}

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
