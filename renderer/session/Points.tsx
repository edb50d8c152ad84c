import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { Raya } from '../ui/Raya.tsx';
import { literalRuns } from './points.ts';
import { Stretch, type Words } from './Script.tsx';
import { useContentLanguage } from './useContentLanguage.ts';

/** For whoever knows the wording: the points to cover. What is word for word stays in full. */
export function Points({ spoken, fields, onWording }: Words & { onWording: () => void }) {
  const t = useTranslations('session.say');
  const lang = useContentLanguage();
  const exact = literalRuns(spoken.script ?? []);
  return (
    <div className="say__points">
      <h3 className="sr">{t('points')}</h3>
      <ul lang={lang}>
        {spoken.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {exact.map((run, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the order is all it has
        <p className="say__exact" key={index} lang={lang}>
          <Raya />
          {run.map((segment, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the order is all it has
            <Stretch key={place} segment={segment} fields={fields} whole />
          ))}
        </p>
      ))}
      <button className="btn btn--ghost btn--sm" type="button" onClick={onWording}>
        {t('wording')} <Key command="wording" quiet />
      </button>
    </div>
  );
}
