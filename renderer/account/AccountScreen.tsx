import {
  BarChart3,
  BookOpen,
  ChevronRight,
  Eye,
  Lock,
  LogOut,
  ShieldUser,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountRoles, type AccountRole } from '../../shared/people/role.ts';
import { go, type Route } from '../route.ts';
import { AccountPage } from './AccountPage.tsx';
import { Gate } from './Gate.tsx';
import { OwnPassword } from './OwnPassword.tsx';
import { lock, signOut, useAccount } from './store.ts';

interface Way {
  id: 'registro' | 'quality' | 'accounts' | 'audit' | 'rights';
  to: Route;
  icon: LucideIcon;
  roles: readonly AccountRole[];
}

const ways: readonly Way[] = [
  {
    id: 'registro',
    to: { at: 'registro' },
    icon: BookOpen,
    roles: ['supervisor', 'administrator'],
  },
  {
    id: 'quality',
    to: { at: 'quality', page: 'dashboard', id: null },
    icon: BarChart3,
    roles: ['supervisor', 'administrator'],
  },
  { id: 'accounts', to: { at: 'accounts' }, icon: UsersRound, roles: ['administrator'] },
  { id: 'audit', to: { at: 'audit' }, icon: Eye, roles: ['supervisor', 'administrator'] },
  { id: 'rights', to: { at: 'rights' }, icon: ShieldUser, roles: ['administrator'] },
];

/** Signing in, and from there to what the role may. */
export default function AccountScreen() {
  const t = useTranslations('account');
  return (
    <AccountPage title={t('title')} back={{ at: 'settings' }}>
      <Gate roles={accountRoles}>
        <Present />
        <Ways />
        <OwnPassword />
      </Gate>
    </AccountPage>
  );
}

function Present() {
  const t = useTranslations('account');
  const account = useAccount((state) => state.status?.account);
  if (!account) return null;
  return (
    <section className="form">
      <div>
        <p className="hello__name">{account.name}</p>
        <p className="item__sub">{account.roles.map((role) => t(`roles.${role}`)).join(' · ')}</p>
      </div>
      <div className="row">
        <button className="btn" type="button" onClick={() => void lock()}>
          <Lock className="icon icon--16" />
          {t('lockNow')}
        </button>
        <button className="btn" type="button" onClick={() => void signOut()}>
          <LogOut className="icon icon--16" />
          {t('signOut')}
        </button>
      </div>
    </section>
  );
}

function Ways() {
  const t = useTranslations('account.ways');
  const roles = useAccount((state) => state.status?.account?.roles ?? none);
  return (
    <nav className="people" aria-label={t('label')}>
      {ways
        .filter((way) => way.roles.some((role) => roles.includes(role)))
        .map(({ id, to, icon: Icon }) => (
          <button className="rowbtn" type="button" key={id} onClick={() => go(to)}>
            <Icon className="icon icon--16" />
            <span className="grow">
              <b>{t(`${id}.title`)}</b>
              <span className="item__sub people__position">{t(`${id}.sub`)}</span>
            </span>
            <ChevronRight className="icon icon--16" />
          </button>
        ))}
    </nav>
  );
}

const none: readonly AccountRole[] = [];
