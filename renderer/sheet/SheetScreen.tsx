import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { Paper } from './Paper.tsx';
import { printSheet } from './print.ts';
import { ProtocolBar } from './ProtocolBar.tsx';
import { SheetDock } from './SheetDock.tsx';
import { loadSheet, useSheet } from './store.ts';
import { useTitle } from './useTitle.ts';
import './sheet.css';
import './paper.css';
import './print.css';

/** The printable sheet of a protocol: on the screen as it will be on paper. */
export default function SheetScreen({ id }: { id: string }) {
  const t = useTranslations('sheet');
  const { sheet, missing } = useSheet();
  useEffect(() => void loadSheet(id), [id]);
  useTitle(sheet?.title);
  useCommand('print', printSheet, sheet !== null);
  return (
    <main className="panel panel--page" aria-label={t('panel')}>
      <ProtocolBar id={id} as="sheet" name={sheet?.title ?? ''} language={sheet?.language} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <section className="desk" tabIndex={0} aria-label={t('preview')}>
        <TroubleBanner />
        {missing ? <p className="advise">{t('missing')}</p> : null}
        {sheet ? <Paper id={id} sheet={sheet} /> : null}
      </section>
      {sheet ? <SheetDock /> : null}
    </main>
  );
}
