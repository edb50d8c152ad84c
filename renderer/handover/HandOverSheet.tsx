import { Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { HandOver } from '../../shared/session/handover.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { CopySheet } from '../session/CopySheet.tsx';
import { closeSheet } from '../session/store.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { textOf, type Line } from './lines.ts';
import { useHandOver } from './useHandOver.ts';
import { useLines } from './useLines.ts';

/** What whoever takes over must know, so that the client never explains twice. */
export function HandOverSheet({ view }: { view: SessionView }) {
  const t = useTranslations('handOver');
  const common = useTranslations('common');
  const card = useHandOver(view);
  if (card) return <Ready view={view} card={card} />;
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={closeSheet}>
      <output className="item__sub">{t('loading')}</output>
    </Sheet>
  );
}

function Ready({ view, card }: { view: SessionView; card: HandOver }) {
  const t = useTranslations('handOver');
  const lines = useLines(view, card);
  return (
    <CopySheet
      title={t('title')}
      text={textOf(lines, (id) => t(`labels.${id}`))}
      copy={t('copy')}
      told={{ copied: t('copied'), refused: t('refused') }}
      beside={
        <button className="btn btn--lg" type="button" onClick={() => window.print()}>
          <Printer className="icon icon--16" />
          {t('print')}
        </button>
      }
    >
      <Card lines={lines} />
      <p className="item__sub">{t('foot')}</p>
      {createPortal(<Paper lines={lines} />, document.body)}
    </CopySheet>
  );
}

function Card({ lines }: { lines: Line[] }) {
  const t = useTranslations('handOver.labels');
  return (
    <dl className="card pad facts">
      {lines.map(({ id, text }) => (
        <div className="facts__row" key={id}>
          <dt>{t(id)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same card on paper: nothing else of the page is printed with it. */
function Paper({ lines }: { lines: Line[] }) {
  const t = useTranslations('handOver');
  return (
    <section className="onpaper" aria-hidden="true">
      <h1>{t('title')}</h1>
      <Card lines={lines} />
    </section>
  );
}
