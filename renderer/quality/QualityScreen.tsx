import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import type { AccountRole } from '../../shared/people/role.ts';
import { useAccount } from '../account/store.ts';
import { WideButton } from '../desktop/WideButton.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { go, type QualityPage } from '../route.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { BackButton } from '../ui/BackButton.tsx';
import { useCurrentInView } from '../ui/useCurrentInView.ts';
import '../review/review.css';
import './quality.css';

const DashboardPage = lazy(() => import('../figures/DashboardPage.tsx'));
const FiguresDrawing = lazy(() => import('../figures/FiguresDrawing.tsx'));
const QueuePage = lazy(() => import('../queue/QueuePage.tsx'));
const ReviewPage = lazy(() => import('../scorecard/ReviewPage.tsx'));
const OwnReviewsPage = lazy(() => import('../scorecard/OwnReviewsPage.tsx'));
const CardPage = lazy(() => import('../scorecard/CardPage.tsx'));

const home = () => go({ at: 'home' });

interface Tab {
  page: Exclude<QualityPage, 'drawing' | 'review'>;
  address: string;
  /** Who may; nobody named = whoever attends. */
  roles: readonly AccountRole[];
}

const tabs: readonly Tab[] = [
  { page: 'dashboard', address: 'tablero', roles: ['supervisor', 'administrator'] },
  { page: 'queue', address: 'cola', roles: ['supervisor'] },
  { page: 'cards', address: 'plantilla', roles: ['supervisor'] },
  { page: 'mine', address: 'mis-revisiones', roles: [] },
  { page: 'own', address: 'mis-cifras', roles: [] },
];

interface PageProps {
  page: QualityPage;
  id: string | null;
  query: string;
}

/** Reviews, what to review, and figures: the supervisor's, and what an agent sees of their own. */
export default function QualityScreen({ page, id, query }: PageProps) {
  const t = useTranslations();
  useCommand('close', home);
  return (
    <main className="panel panel--wide" aria-label={t('quality.nav')}>
      <header className="bar bar--quality">
        <BackButton onBack={home} />
        <Tabs page={page} />
        <WideButton />
      </header>
      <div className="work work--quality">
        <TroubleBanner />
        <Suspense fallback={<output className="item__sub">{t('quality.loading')}</output>}>
          <Page page={page} id={id} query={query} />
        </Suspense>
      </div>
    </main>
  );
}

/** What whoever is here may open, and the page that an address has led to. */
function Tabs({ page }: { page: QualityPage }) {
  const t = useTranslations();
  const present = useAccount(({ status }) => (status?.locked ? null : status?.account));
  const may = ({ roles }: Tab) =>
    roles.length === 0 || roles.some((role) => present?.roles.includes(role));
  // Within what is reached from a tab, that tab is where one is.
  const at = page === 'review' ? 'queue' : page === 'drawing' ? 'dashboard' : page;
  const row = useCurrentInView(`${page} ${present?.id ?? ''}`);
  return (
    <nav className="tabs fades" ref={row} aria-label={t('quality.nav')}>
      <a className="tabs__tab" href="#/registro">
        {t('review.list.title')}
      </a>
      {tabs
        .filter((tab) => tab.page === at || may(tab))
        .map((tab) => (
          <a
            key={tab.page}
            className="tabs__tab"
            href={`#/calidad/${tab.address}`}
            aria-current={tab.page === at ? 'page' : undefined}
          >
            {t(`quality.${tab.page}`)}
          </a>
        ))}
    </nav>
  );
}

function Page({ page, id, query }: PageProps) {
  switch (page) {
    case 'dashboard':
      return <DashboardPage key="all" own={false} query={query} />;
    case 'own':
      return <DashboardPage key="own" own query={query} />;
    case 'drawing':
      return <FiguresDrawing key={id} protocol={id ?? ''} query={query} />;
    case 'queue':
      return <QueuePage />;
    case 'review':
      return <ReviewPage key={id} interaction={id ?? ''} query={query} />;
    case 'mine':
      return <OwnReviewsPage />;
    case 'cards':
      return <CardPage />;
  }
}
