import { common } from './common.ts';
import { faults } from './faults.ts';
import { home } from './home.ts';
import { keyboard } from './keyboard.ts';
import { priority } from './priority.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { wrapUp } from './wrapUp.ts';

/** The Spanish catalogue: the measure of what any other language must say. */
export const es = {
  common,
  faults,
  home,
  keyboard,
  priority,
  review,
  session,
  settings,
  wrapUp,
};
