import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { clientTypeIcons, otherClientType } from './clientTypeIcons.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** One line for the client type, if one was chosen. */
export function Cue({ view }: { view: SessionView }) {
  const t = useTranslations('common');
  const lang = useContentLanguage();
  if (!view.clientType) return null;
  const { id, name, cue } = view.clientType;
  const Icon = clientTypeIcons[id] ?? otherClientType;
  return (
    <p className="cue">
      <Icon className="icon icon--16" />
      <span className="truncate" title={cue} lang={lang}>
        <b>{name}</b>
        {t('separator')}
        {cue}
      </span>
    </p>
  );
}
