import type { Preferences } from '../people/preferences.ts';
import { accountRoles, type AccountRole } from '../people/role.ts';
import type { Retention } from '../rights/retention.ts';
import type { Settings } from '../settings/settings.ts';
import { roleWords, type Lockable, type PolicyFile } from './file.ts';

/** Settings that an organisation may give to all its desks at once. */
export const policySettings = [
  'company',
  'area',
  'privacyNotice',
  'protocolsFolder',
  'updates',
] as const;
type SettingName = (typeof policySettings)[number];

/** The same of how each agent works. */
export const policyPreferences = ['language', 'keys', 'singleKeys', 'globalKeys'] as const;
type PreferenceName = (typeof policyPreferences)[number];

/** What one file says, in the program's own terms. */
export interface Policy {
  settings: Partial<Pick<Settings, SettingName>>;
  retention: Partial<Retention>;
  preferences: Partial<Pick<Preferences, PreferenceName>>;
  /** Roles that accounts may have at these desks. */
  roles: readonly AccountRole[];
  browserDoor: boolean;
  /** Null = each person's own choice. */
  autostart: boolean | null;
  /** What nobody may change at the desk. */
  locked: readonly Lockable[];
}

/** The setting behind each key of the file. */
export const settingOf = {
  empresa: 'company',
  area: 'area',
  aviso_de_privacidad: 'privacyNotice',
  carpeta_de_protocolos: 'protocolsFolder',
  actualizaciones: 'updates',
} as const satisfies Partial<Record<Lockable, SettingName>>;

/** What holds where there is no policy. */
export const noPolicy: Policy = {
  settings: {},
  retention: {},
  preferences: {},
  roles: accountRoles,
  browserDoor: true,
  autostart: null,
  locked: [],
};

/** A file that has passed its schema, as the program knows it. */
export function policyOf(file: PolicyFile): Policy {
  const { conservacion = {}, atajos = {} } = file;
  const words = file.funciones;
  return {
    settings: given({
      company: file.empresa,
      area: file.area,
      privacyNotice: file.aviso_de_privacidad,
      protocolsFolder: file.carpeta_de_protocolos,
      updates: file.actualizaciones,
    }),
    retention: given({
      interactions: conservacion.atenciones,
      practices: conservacion.practicas,
      audit: conservacion.accesos,
    }),
    preferences: given({
      language: file.idioma,
      keys: atajos.teclas,
      singleKeys: atajos.de_una_tecla,
      globalKeys: atajos.globales,
    }),
    roles: words
      ? accountRoles.filter((role) => words.some((word) => roleWords[word] === role))
      : accountRoles,
    browserDoor: file.puerta_del_navegador ?? true,
    autostart: file.iniciar_con_el_sistema ?? null,
    locked: file.fijar ?? [],
  };
}

/** Without what was not said. */
function given<T extends object>(all: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
