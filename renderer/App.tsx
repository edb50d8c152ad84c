import { lazy, Suspense, useEffect } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { IdleWatch } from './account/IdleWatch.tsx';
import { loadAccount, useAccount } from './account/store.ts';
import { useRole } from './account/useRole.ts';
import { toggleRail } from './desktop/follow.ts';
import { Preparing } from './desktop/Preparing.tsx';
import { Rail } from './desktop/Rail.tsx';
import { useDesktop } from './desktop/store.ts';
import { DemoMark } from './demo/DemoMark.tsx';
import { loadFollowUps } from './followups/store.ts';
import { HomeScreen } from './home/HomeScreen.tsx';
import { loadHomeScreen } from './home/load.ts';
import { toggleHelp, useHelp } from './help/store.ts';
import { formats } from './i18n/formats.ts';
import { loadCalls } from './incoming/store.ts';
import { usePolling } from './incoming/usePolling.ts';
import { useLanguage } from './i18n/language.ts';
import { useBindings } from './keyboard/bindings.ts';
import { useCommand } from './keyboard/useCommand.ts';
import { go, ofAnAccount, useRoute, type Route } from './route.ts';
import { loadCurrent } from './session/begin.ts';
import { SessionScreen } from './session/SessionScreen.tsx';
import { TroubleBanner } from './session/TroubleBanner.tsx';
import { useSession } from './session/store.ts';
import { troubleOf } from './session/trouble.ts';
import { faultOf } from './api/fault.ts';
import { loadDesk, useDesk } from './settings/store.ts';

const DeskNav = lazy(() => import('./quality/DeskNav.tsx'));
const BackupsScreen = lazy(() => import('./backup/BackupsScreen.tsx'));
const RegistroScreen = lazy(() => import('./review/RegistroScreen.tsx'));
const ReportScreen = lazy(() => import('./review/ReportScreen.tsx'));
const FirstRun = lazy(() => import('./settings/FirstRun.tsx'));
const FollowUpsScreen = lazy(() => import('./followups/FollowUpsScreen.tsx'));
const HelpScreen = lazy(() => import('./help/HelpScreen.tsx'));
const KeyCardScreen = lazy(() => import('./keyboard/KeyCardScreen.tsx'));
const KeysScreen = lazy(() => import('./keyboard/KeysScreen.tsx'));
const KeptScreen = lazy(() => import('./people/KeptScreen.tsx'));
const LockedScreen = lazy(() => import('./account/LockedScreen.tsx'));
const LogScreen = lazy(() => import('./review/LogScreen.tsx'));
const SheetScreen = lazy(() => import('./sheet/SheetScreen.tsx'));
const DrawingScreen = lazy(() => import('./drawing/DrawingScreen.tsx'));
const NewsScreen = lazy(() => import('./news/NewsScreen.tsx'));
const AccountScreen = lazy(() => import('./account/AccountScreen.tsx'));
const AccountsScreen = lazy(() => import('./account/AccountsScreen.tsx'));
const AuditScreen = lazy(() => import('./account/AuditScreen.tsx'));
const RightsScreen = lazy(() => import('./rights/RightsScreen.tsx'));
const QualityScreen = lazy(() => import('./quality/QualityScreen.tsx'));
const SettingsScreen = lazy(() => import('./settings/SettingsScreen.tsx'));

/**
 * Asks the core what there is: an interaction left open by a crash is shown at its very step. Until then no screen
 * is: what is typed at once must not land in another one than is there a moment later.
 */
async function open(): Promise<void> {
  try {
    const [live] = await Promise.all([loadCurrent(), loadDesk(), loadAccount()]);
    const { status, settings, agent } = useDesk.getState();
    if (status?.firstRun || !settings || !agent) go({ at: 'firstRun' }, true);
    else if (live) go({ at: 'session' }, true);
    else if (useRoute.getState().route.at === 'firstRun') go({ at: 'home' }, true);
    if (useRoute.getState().route.at === 'home') await loadHomeScreen();
  } catch (error) {
    useSession.setState({ trouble: troubleOf(faultOf(error), null) });
  } finally {
    useDesk.setState({ opened: true });
  }
}

export function App() {
  const { locale, messages } = useLanguage();
  useBindings(); // every control draws its key anew when a person changes it
  useEffect(() => void open(), []);
  return (
    <IntlProvider locale={locale} messages={messages} formats={formats} timeZone={timeZone}>
      <Suspense fallback={<Opening />}>
        <Screen />
      </Suspense>
    </IntlProvider>
  );
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

function Screen() {
  const route = useRoute((state) => state.route);
  const ready = useDesk(({ opened, status }) => opened && status !== null);
  const rail = useDesktop(({ state }) => state?.shape === 'rail');
  const { topic } = useHelp();
  const beside = useSession(({ sheet }) => sheet === 'help');
  const helping = topic !== null && !beside;
  if (!ready) return <Opening />;
  return (
    <>
      <Watch />
      {ofAnAccount.has(route.at) ? <IdleWatch /> : null}
      <DemoMark />
      {/* What is typed and open stays as it is while the window is a rail, or help is read. */}
      <div className="screen" hidden={rail || helping}>
        <Beside route={route} />
        <At route={route} />
      </div>
      {helping && !rail ? (
        <Suspense fallback={null}>
          <HelpScreen topic={topic} />
        </Suspense>
      ) : null}
      {rail ? <Rail /> : null}
    </>
  );
}

/** How often calls that come in are asked for where nobody tells of them; the window's main does. */
const callsMs = 1500;
const slowlyMs = 60_000;

/** What is watched on every screen. */
function Watch() {
  const told = useDesktop(({ state }) => state !== null);
  usePolling(loadCalls, told ? slowlyMs : callsMs);
  usePolling(loadFollowUps, slowlyMs);
  useCommand(
    'rail',
    toggleRail,
    useDesktop(({ state }) => state !== null),
  );
  useCommand(
    'help',
    toggleHelp,
    useSession(({ counter }) => !counter),
  );
  return null;
}

/** What an agent never needs is not even loaded. */
function Beside({ route }: { route: Route }) {
  const supervises = useRole('supervisor', 'administrator');
  if (!supervises || !ofAnAccount.has(route.at)) return null;
  return (
    <Suspense fallback={null}>
      <DeskNav />
    </Suspense>
  );
}

function At({ route }: { route: Route }) {
  const locked = useAccount(({ status }) => status?.locked === true);
  if (locked && ofAnAccount.has(route.at)) return <LockedScreen />;
  switch (route.at) {
    case 'firstRun':
      return <FirstRun />;
    case 'home':
      return <HomeScreen />;
    case 'session':
      return <SessionScreen />;
    case 'registro':
      return <RegistroScreen query={route.query ?? ''} />;
    case 'report':
      return <ReportScreen query={route.query ?? ''} />;
    case 'interaction':
      return <LogScreen key={route.id} id={route.id} query={route.query ?? ''} />;
    case 'followUps':
      return <FollowUpsScreen key={route.id} id={route.id} />;
    case 'protocol': {
      const Page = route.as === 'sheet' ? SheetScreen : DrawingScreen;
      return <Page key={route.id} id={route.id} />;
    }
    case 'news':
      return <NewsScreen />;
    case 'keys':
      return <KeysScreen />;
    case 'keyCard':
      return <KeyCardScreen />;
    case 'kept':
      return <KeptScreen />;
    case 'backups':
      return <BackupsScreen />;
    case 'account':
      return <AccountScreen />;
    case 'accounts':
      return <AccountsScreen />;
    case 'audit':
      return <AuditScreen />;
    case 'rights':
      return <RightsScreen />;
    case 'quality':
      return <QualityScreen page={route.page} id={route.id} query={route.query ?? ''} />;
    case 'settings':
      return <SettingsScreen />;
  }
}

/** Until the core has answered: what is awaited, or why it does not come. */
function Opening() {
  const t = useTranslations('common');
  const working = useDesktop((state) => state.working);
  if (working) {
    return (
      <main className="panel panel--opening" aria-label={t('app')}>
        <Preparing working={working} />
      </main>
    );
  }
  return (
    <main className="panel panel--opening" aria-label={t('app')}>
      <output className="item__sub">{t('loading')}</output>
      <TroubleBanner />
    </main>
  );
}
