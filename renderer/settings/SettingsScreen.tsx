import { useTranslations } from 'use-intl';
import { WindowWays } from '../desktop/WindowWays.tsx';
import { Help } from '../keyboard/Help.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { OwnWays } from '../preferences/OwnWays.tsx';
import { DataLinks } from '../backup/DataLinks.tsx';
import { PolicyTrouble } from '../policy/PolicyFacts.tsx';
import { go } from '../route.ts';
import { BackBar } from '../ui/BackBar.tsx';
import { About } from './About.tsx';
import type { Settings } from '../../shared/settings/settings.ts';
import { CompanyFacts } from './CompanyFacts.tsx';
import { CompanyForm } from './CompanyForm.tsx';
import { People } from './People.tsx';
import { useMayChange } from '../account/useRole.ts';
import { useDesk } from './store.ts';
import { Supervision } from './Supervision.tsx';
import './settings.css';

const home = () => go({ at: 'home' });

/** What the organisation fixes for itself, and who attends at this desk. */
export default function SettingsScreen() {
  const t = useTranslations('settings');
  const settings = useDesk((state) => state.settings);
  useCommand('close', home);
  return (
    <main className="panel" aria-label={t('panel')}>
      <BackBar title={t('title')} onBack={home} />
      <div className="work work--settings">
        <PolicyTrouble />
        <People />
        <OwnWays />
        {settings ? <Company settings={settings} /> : null}
        <WindowWays />
        <Supervision />
        <DataLinks />
        <About />
      </div>
      <Help />
    </main>
  );
}

/** To be changed by who administers; everyone else reads what the organisation has fixed. */
function Company({ settings }: { settings: Settings }) {
  const mayChange = useMayChange('administrator');
  if (!mayChange) return <CompanyFacts settings={settings} />;
  return <CompanyForm key={JSON.stringify(settings)} settings={settings} />;
}
