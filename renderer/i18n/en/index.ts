import type { Messages } from '../messages.ts';
import { common } from './common.ts';
import { faults } from './faults.ts';
import { home } from './home.ts';
import { keyboard } from './keyboard.ts';
import { priority } from './priority.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { wrapUp } from './wrapUp.ts';

/** The English catalogue, complete: the second language. */
export const en: Messages = {
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
