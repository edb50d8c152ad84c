import { useTranslations } from 'use-intl';
import './link.css';

/** The sheet of a protocol in a list, beside what starts it. */
export function SheetLink({ id, name }: { id: string; name: string }) {
  const t = useTranslations('sheet');
  return (
    <a className="sheetlink" href={`#/protocolos/${id}/hoja`} aria-label={t('open', { name })}>
      {t('action')}
    </a>
  );
}
