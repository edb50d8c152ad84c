import './api/withoutEval.ts';
import '@fontsource-variable/inter/opsz.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/lists.css';
import './ui/menu.css';
import './session/panel.css';
import './session/say.css';
import './session/work.css';
import './session/dock.css';
import './session/priority.css';
import './session/sheet.css';
import './session/wrapUp.css';
import './home/home.css';
import './ui/forms.css';
import './session/additions.css';
import './home/additions.css';
import './ui/page.css';
import './finder/finder.css';
import './followups/followups.css';
import './incoming/incoming.css';
import './people/people.css';
import './account/account.css';
import './preferences/preferences.css';
import './keyboard/keyboard.css';
import './session/desk.css';
import './handover/handover.css';
import './message/message.css';
import './practice/practice.css';
import './counter/counter.css';
import './session/sizes.css';
import './ui/forced.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { followDesktop } from './desktop/follow.ts';
import { rememberLanguage } from './i18n/language.ts';
import { followTour } from './tour/store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

followDesktop();
followTour();
await rememberLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
