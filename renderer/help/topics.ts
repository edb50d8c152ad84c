import type { Route } from '../route.ts';
import type { QualityPage } from '../route.ts';
import type { Look } from '../session/look.ts';
import type { SheetName } from '../session/store.ts';

/** Where somebody is who asks for help. */
export interface Place {
  route: Route;
  /** Nobody may see the screen: it asks for a password first. */
  locked: boolean;
  /** Of the live interaction; null where there is none. */
  look: Look | null;
  paused: boolean;
  /** A situation is open over the protocol. */
  detour: boolean;
  sheet: SheetName | null;
}

const ofRoute: Record<Exclude<Route['at'], 'session' | 'protocol' | 'quality'>, string> = {
  home: 'inicio',
  registro: 'registro',
  interaction: 'atencion-por-dentro',
  report: 'informe',
  followUps: 'seguimientos',
  news: 'cambios',
  settings: 'ajustes',
  keys: 'teclas',
  keyCard: 'teclas',
  kept: 'mis-datos',
  backups: 'copias',
  account: 'cuenta',
  accounts: 'cuentas',
  audit: 'accesos',
  rights: 'datos-personales',
  firstRun: 'primeros-datos',
};

const ofQuality: Record<QualityPage, string> = {
  dashboard: 'tablero',
  drawing: 'tablero',
  queue: 'cola',
  review: 'revision',
  cards: 'plantilla',
  mine: 'mis-revisiones',
  own: 'mis-revisiones',
};

const ofLook: Record<Look, string> = {
  step: 'paso',
  priority: 'cliente-dificil',
  wrapUp: 'cierre',
  finished: 'terminada',
};

const ofSheet: Record<Exclude<SheetName, 'help'>, string> = {
  note: 'nota',
  clientType: 'tipo-de-cliente',
  situation: 'situacion',
  pause: 'pausa',
  abandon: 'abandonar',
  keys: 'teclas',
  menu: 'paso',
  finder: 'buscar',
  earlier: 'seguimientos',
  handOver: 'traspaso',
  message: 'mensaje',
  flag: 'situacion',
};

/** The article about a place: the id of its section in the manuals. */
export function topicOf(place: Place): string {
  const { route } = place;
  if (place.locked) return 'cuenta';
  switch (route.at) {
    case 'session':
      return topicOfLive(place);
    case 'protocol':
      return route.as === 'sheet' ? 'hoja' : 'diagrama';
    case 'quality':
      return ofQuality[route.page];
    default:
      return ofRoute[route.at];
  }
}

function topicOfLive({ look, sheet, paused, detour }: Place): string {
  if (look === null) return 'inicio';
  if (sheet !== null && sheet !== 'help') return ofSheet[sheet];
  if (paused && look !== 'finished') return 'pausa';
  return detour && look === 'step' ? 'situacion' : ofLook[look];
}

/** Every article that some place opens. */
export const topics: readonly string[] = [
  ...new Set([
    ...Object.values(ofRoute),
    ...Object.values(ofQuality),
    ...Object.values(ofLook),
    ...Object.values(ofSheet),
    'hoja',
    'diagrama',
  ]),
];
