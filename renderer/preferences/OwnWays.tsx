import { ChevronRight, Keyboard, ShieldCheck, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { PinSetting } from '../people/PinSetting.tsx';
import { go } from '../route.ts';
import { useDesk } from '../settings/store.ts';
import { Favourites } from './Favourites.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { RegionChoice } from './RegionChoice.tsx';

/** How whoever attends now works: theirs alone, and told apart from the organisation's settings. */
export function OwnWays() {
  const t = useTranslations('preferences');
  const name = useDesk((state) => state.agent?.name ?? '');
  return (
    <>
      <section className="form">
        <h2 className="section__title">{t('heading', { name })}</h2>
        <ReadingChoice />
        <LanguageChoice />
        <RegionChoice />
        <Favourites />
        <div>
          <Row
            icon={Keyboard}
            text={t('keys')}
            hint={t('keysHint')}
            onGo={() => go({ at: 'keys' })}
          />
          <Row
            icon={ShieldCheck}
            text={t('kept')}
            hint={t('keptHint')}
            onGo={() => go({ at: 'kept' })}
          />
        </div>
      </section>
      <PinSetting />
    </>
  );
}

interface RowProps {
  icon: LucideIcon;
  text: string;
  hint: string;
  onGo: () => void;
}

function Row({ icon: Icon, text, hint, onGo }: RowProps) {
  return (
    <button className="btn btn--ghost rowlink pref__row" type="button" onClick={onGo}>
      <Icon className="icon" />
      <span className="grow">
        {text}
        <span className="item__sub pref__hint">{hint}</span>
      </span>
      <ChevronRight className="icon icon--16" />
    </button>
  );
}
