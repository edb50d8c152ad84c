import { settingsForConditions, settingsSchema } from '../settings/settings.ts';

/** Settings with their defaults, as conditions see them; only the names and the limits matter here. */
export const defaultSettings: Readonly<Record<string, string | number | boolean>> = {
  preparacion_hecha: false, // true once the shift's preparation list is done (D161)
  ...settingsForConditions(settingsSchema.parse({ company: 'Empresa' })),
};

/** The settings a protocol file may name under `ajuste`. */
export const settingNames: readonly string[] = Object.keys(defaultSettings);
