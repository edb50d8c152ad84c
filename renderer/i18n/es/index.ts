import { account } from './account.ts';
import { backup } from './backup.ts';
import { common } from './common.ts';
import { counter } from './counter.ts';
import { desktop } from './desktop.ts';
import { drawing } from './drawing.ts';
import { faults } from './faults.ts';
import { figures } from './figures.ts';
import { finder } from './finder.ts';
import { followUps } from './followUps.ts';
import { handOver } from './handOver.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { incoming } from './incoming.ts';
import { integrity } from './integrity.ts';
import { keyboard } from './keyboard.ts';
import { message } from './message.ts';
import { news } from './news.ts';
import { policy } from './policy.ts';
import { practice } from './practice.ts';
import { people } from './people.ts';
import { preferences } from './preferences.ts';
import { priority } from './priority.ts';
import { queue } from './queue.ts';
import { quality } from './quality.ts';
import { review } from './review.ts';
import { scorecard } from './scorecard.ts';
import { rights } from './rights.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { sheet } from './sheet.ts';
import { tour } from './tour.ts';
import { updates } from './updates.ts';
import { wrapUp } from './wrapUp.ts';

/** The Spanish catalogue: the measure of what any other language must say. */
export const es = {
  account,
  backup,
  common,
  counter,
  desktop,
  drawing,
  faults,
  figures,
  finder,
  followUps,
  handOver,
  help,
  home,
  incoming,
  integrity,
  keyboard,
  message,
  news,
  policy,
  practice,
  people,
  preferences,
  priority,
  queue,
  quality,
  review,
  scorecard,
  rights,
  session,
  settings,
  sheet,
  tour,
  updates,
  wrapUp,
};
