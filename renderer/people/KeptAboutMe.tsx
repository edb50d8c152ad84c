import { useTranslations } from 'use-intl';
import { recentsOf } from '../finder/recents.ts';
import type { Person } from '../../shared/people/person.ts';
import { usePreferences } from '../preferences/store.ts';
import { useDesk } from '../settings/store.ts';

/** Name, position, PIN and preferences, as they are stored. */
export function KeptAboutMe({ agent }: { agent: Person }) {
  const t = useTranslations('people.kept.me');
  const settings = useTranslations('settings.screen');
  const reading = useTranslations('preferences.reading');
  const region = useTranslations('preferences.region');
  const { preferences } = usePreferences();
  const hasPin = useDesk(({ people }) => people.find(({ id }) => id === agent.id)?.hasPin ?? false);
  const changed = Object.keys(preferences.keys).length;
  const rows: [string, string][] = [
    [t('name'), agent.name],
    [t('position'), agent.position || t('none')],
    [t('pin'), t(hasPin ? 'pinYes' : 'pinNo')],
    [t('language'), settings(preferences.language)],
    [region('label'), region(preferences.region ?? 'system')],
    [t('reading'), reading(preferences.reading)],
    [t('keys'), t('keysChanged', { count: changed, single: String(preferences.singleKeys) })],
    [t('favourites'), t('count', { count: preferences.favourites.length })],
    [t('recents'), t('count', { count: recentsOf(agent.id).length })],
  ];
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <dl className="facts kept__facts">
        {rows.map(([name, value]) => (
          <div className="earlier__row" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
