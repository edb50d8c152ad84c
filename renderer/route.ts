import { create } from 'zustand';

/** Screens that need nothing but their address: what follows #/. */
const plain = {
  home: '',
  session: 'atencion',
  firstRun: 'inicio',
  news: 'cambios',
  settings: 'ajustes',
  keys: 'teclas',
  keyCard: 'tarjeta-de-teclas',
  kept: 'mis-datos',
  backups: 'copias',
  account: 'cuenta',
  accounts: 'cuentas',
  audit: 'accesos',
  rights: 'datos-personales',
} as const;
type Plain = keyof typeof plain;

/** Where the page is. Kept in the address after #, so that a reload or a link finds it again. */
export type Route =
  | { at: Plain }
  /** `query`: what the list is narrowed down to, as it stands in the address. */
  | { at: 'registro'; query?: string }
  | { at: 'interaction'; id: string; query?: string }
  | { at: 'report'; query?: string }
  | { at: 'followUps'; id: string | null }
  | { at: 'protocol'; id: string; as: 'sheet' | 'drawing' }
  /** `query`: what the figures are of; for a review, the list that it was reached from. */
  | { at: 'quality'; page: QualityPage; id: string | null; query?: string };

/** Reviews and figures; those about one thing name it after a slash. */
const qualityPages = {
  dashboard: 'tablero',
  drawing: 'diagrama',
  queue: 'cola',
  review: 'revision',
  cards: 'plantilla',
  mine: 'mis-revisiones',
  own: 'mis-cifras',
} as const;
export type QualityPage = keyof typeof qualityPages;

const protocolViews = { sheet: 'hoja', drawing: 'diagrama' } as const;

function hashOf(route: Route): string {
  if (route.at === 'interaction') return `#/registro/${route.id}${queryIn(route)}`;
  if (route.at === 'report') return `#/registro/informe${queryIn(route)}`;
  if (route.at === 'registro') return `#/registro${queryIn(route)}`;
  if (route.at === 'quality') {
    return `#/calidad/${qualityPages[route.page]}${route.id ? `/${route.id}` : ''}${queryIn(route)}`;
  }
  if (route.at === 'protocol') return `#/protocolos/${route.id}/${protocolViews[route.as]}`;
  if (route.at === 'followUps') return `#/seguimientos${route.id ? `/${route.id}` : ''}`;
  return `#/${plain[route.at]}`;
}

const queryIn = ({ query }: { query?: string }) => (query ? `?${query}` : '');

function routeOf(hash: string): Route {
  const [path = '', ...rest] = hash.replace(/^#\/?/, '').split('?');
  const query = rest.join('?');
  const [name = '', id, view] = path.split('/');
  if (name === 'calidad') return qualityOf(id, view, query);
  if (name === 'registro') {
    if (id === 'informe') return { at: 'report', query };
    return id ? { at: 'interaction', id, query } : { at: 'registro', query };
  }
  if (name === 'seguimientos') return { at: 'followUps', id: id ?? null };
  if (name === 'protocolos' && id) {
    return { at: 'protocol', id, as: view === protocolViews.drawing ? 'drawing' : 'sheet' };
  }
  return { at: plainScreens.find((each) => plain[each] === name) ?? 'home' };
}

const plainScreens = Object.keys(plain) as Plain[];

function qualityOf(address: string | undefined, id: string | undefined, query: string): Route {
  const pages = Object.entries(qualityPages) as [QualityPage, string][];
  const page = pages.find(([, name]) => name === address)?.[0] ?? 'mine';
  return { at: 'quality', page, id: id ?? null, query };
}

/**
 * What is only shown to whoever is signed in: a locked seat shows none of it, and only what is done there keeps the
 * seat from locking.
 */
export const ofAnAccount: ReadonlySet<Route['at']> = new Set([
  'account',
  'registro',
  'report',
  'interaction',
  'accounts',
  'audit',
  'rights',
  'quality',
  'backups',
]);

export const useRoute = create<{ route: Route }>(() => ({ route: routeOf(location.hash) }));

window.addEventListener('hashchange', () => useRoute.setState({ route: routeOf(location.hash) }));

/** Shows another screen; `replace` leaves no way back to the present one. */
export function go(route: Route, replace = false): void {
  const hash = hashOf(route);
  if (replace) history.replaceState(null, '', hash);
  else if (location.hash !== hash) history.pushState(null, '', hash);
  useRoute.setState({ route });
}
window.addEventListener('popstate', () => useRoute.setState({ route: routeOf(location.hash) }));
