import type { Messages } from '../messages.ts';

export const quality: Messages['quality'] = {
  nav: 'Quality',
  desk: 'Supervision',
  toHome: 'Back to the start',
  dashboard: 'Dashboard',
  queue: 'To review',
  cards: 'Scorecard',
  mine: 'My reviews',
  own: 'My figures',
  link: 'Quality and figures',
  linkHint: 'Reviews and dashboard',
  loading: 'One moment…',
  forbidden: 'This page is for supervisors. Sign in with a supervisor’s account and come back.',
  failed: 'That did not work. Try again.',
  storage:
    'It could not be saved to the disk. What was there before is unchanged; free some space and try again.',
  notFound: 'That interaction is not on this computer, or has not ended yet.',
};
