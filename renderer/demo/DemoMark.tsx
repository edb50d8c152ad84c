import { useTranslations } from 'use-intl';
import { useDesk } from '../settings/store.ts';
import './demo.css';

/** On every screen of a folder with an invented year: nothing of it may be taken for what happened. */
export function DemoMark() {
  const t = useTranslations('common');
  const demo = useDesk(({ status }) => status?.demo === true);
  return demo ? <aside className="demomark">{t('demo')}</aside> : null;
}
