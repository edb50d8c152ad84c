import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { go, type QualityPage } from '../route.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { BackButton } from '../ui/BackButton.tsx';
import '../review/review.css';
import './quality.css';

const DashboardPage = lazy(() => import('../figures/DashboardPage.tsx'));
const FiguresDrawing = lazy(() => import('../figures/FiguresDrawing.tsx'));
const QueuePage = lazy(() => import('../queue/QueuePage.tsx'));
const ReviewPage = lazy(() => import('../scorecard/ReviewPage.tsx'));
const OwnReviewsPage = lazy(() => import('../scorecard/OwnReviewsPage.tsx'));
const CardPage = lazy(() => import('../scorecard/CardPage.tsx'));

const home = () => go({ at: 'home' });
const links = ['dashboard', 'queue', 'cards', 'mine', 'own'] as const;
const addresses: Record<(typeof links)[number], string> = {
  dashboard: 'tablero',
  queue: 'cola',
  cards: 'plantilla',
  mine: 'mis-revisiones',
  own: 'mis-cifras',
};

/** Reviews, what to review, and figures: the supervisor's, and what an agent sees of their own. */
export default function QualityScreen({ page, id }: { page: QualityPage; id: string | null }) {
  const t = useTranslations();
  useCommand('close', home);
  return (
    <main className="panel panel--wide" aria-label={t('quality.nav')}>
      <header className="bar bar--quality">
        <BackButton onBack={home} />
        <nav className="tabs" aria-label={t('quality.nav')}>
          {links.map((link) => (
            <a
              key={link}
              className="tabs__tab"
              href={`#/calidad/${addresses[link]}`}
              aria-current={link === page ? 'page' : undefined}
            >
              {t(`quality.${link}`)}
            </a>
          ))}
        </nav>
      </header>
      <div className="work work--quality">
        <TroubleBanner />
        <Suspense fallback={<output className="item__sub">{t('quality.loading')}</output>}>
          <Page page={page} id={id} />
        </Suspense>
      </div>
    </main>
  );
}

function Page({ page, id }: { page: QualityPage; id: string | null }) {
  switch (page) {
    case 'dashboard':
      return <DashboardPage key="all" own={false} />;
    case 'own':
      return <DashboardPage key="own" own />;
    case 'drawing':
      return <FiguresDrawing key={id} protocol={id ?? ''} />;
    case 'queue':
      return <QueuePage />;
    case 'review':
      return <ReviewPage key={id} interaction={id ?? ''} />;
    case 'mine':
      return <OwnReviewsPage />;
    case 'cards':
      return <CardPage />;
  }
}
