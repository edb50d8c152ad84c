import {
  BarChart3,
  ClipboardCheck,
  Eye,
  List,
  ListChecks,
  MessageSquareText,
  ShieldUser,
  TrendingUp,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AccountRole } from '../../shared/people/role.ts';
import { useAccount } from '../account/store.ts';
import { useRoute, type Route } from '../route.ts';
import { Mark } from '../ui/Mark.tsx';
import { BarButton } from './BarButton.tsx';
import './deskNav.css';

interface Place {
  id:
    | 'registro'
    | 'queue'
    | 'dashboard'
    | 'cards'
    | 'rights'
    | 'accounts'
    | 'audit'
    | 'mine'
    | 'own';
  address: string;
  icon: LucideIcon;
  roles: readonly AccountRole[];
}

const both: readonly AccountRole[] = ['supervisor', 'administrator'];

/** In groups: the work, those who do it, and what is said of one's own. */
const groups: readonly (readonly Place[])[] = [
  [
    { id: 'registro', address: 'registro', icon: List, roles: both },
    { id: 'queue', address: 'calidad/cola', icon: ClipboardCheck, roles: ['supervisor'] },
    { id: 'dashboard', address: 'calidad/tablero', icon: BarChart3, roles: both },
    { id: 'cards', address: 'calidad/plantilla', icon: ListChecks, roles: ['supervisor'] },
  ],
  [
    { id: 'rights', address: 'datos-personales', icon: ShieldUser, roles: ['administrator'] },
    { id: 'accounts', address: 'cuentas', icon: UsersRound, roles: ['administrator'] },
    { id: 'audit', address: 'accesos', icon: Eye, roles: both },
  ],
  [
    { id: 'mine', address: 'calidad/mis-revisiones', icon: MessageSquareText, roles: both },
    { id: 'own', address: 'calidad/mis-cifras', icon: TrendingUp, roles: both },
  ],
];

/** The way between all that a supervisor or an administrator does, beside it where there is room. */
export default function DeskNav() {
  const t = useTranslations();
  const account = useAccount(({ status }) => (status?.locked ? null : status?.account));
  const route = useRoute((state) => state.route);
  if (!account) return null;
  const at = placeOf(route);
  return (
    <nav className="desknav" aria-label={t('quality.desk')}>
      <a className="desknav__brand" href="#/" title={t('quality.toHome')}>
        <Mark />
        <span className="desknav__name">{t('common.app')}</span>
      </a>
      {groups.map((places, index) => (
        <ul className="desknav__group" key={index}>
          {places
            .filter(({ roles }) => roles.some((role) => account.roles.includes(role)))
            .map((place) => (
              <Way key={place.id} place={place} here={place.id === at} />
            ))}
        </ul>
      ))}
      <span className="grow" />
      {route.at === 'quality' ? <BarButton /> : null}
      <a
        className="desknav__link desknav__me"
        href="#/cuenta"
        title={account.name}
        aria-current={route.at === 'account' ? 'page' : undefined}
      >
        <span className="desknav__initials" aria-hidden="true">
          {initialsOf(account.name)}
        </span>
        <span className="desknav__name">{account.name}</span>
      </a>
    </nav>
  );
}

function Way({ place: { id, address, icon: Icon }, here }: { place: Place; here: boolean }) {
  const name = useNameOf(id);
  return (
    <li>
      <a
        className="desknav__link"
        href={`#/${address}`}
        title={name}
        aria-current={here ? 'page' : undefined}
      >
        <Icon className="icon" />
        <span className="desknav__name">{name}</span>
      </a>
    </li>
  );
}

function useNameOf(id: Place['id']): string {
  const t = useTranslations();
  switch (id) {
    case 'registro':
      return t('review.list.title');
    case 'rights':
    case 'accounts':
    case 'audit':
      return t(`account.ways.${id}.title`);
    default:
      return t(`quality.${id}`);
  }
}

/** Where one is, also within what is reached from there. */
function placeOf(route: Route): Place['id'] | null {
  switch (route.at) {
    case 'registro':
    case 'interaction':
    case 'report':
      return 'registro';
    case 'rights':
    case 'accounts':
    case 'audit':
      return route.at;
    case 'quality':
      if (route.page === 'review') return 'queue';
      return route.page === 'drawing' ? 'dashboard' : route.page;
    default:
      return null;
  }
}

/** The first letters of a name's first two words. */
function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((word) => word.match(/^./u)?.[0] ?? '');
  return letters.slice(0, 2).join('').toLocaleUpperCase();
}
