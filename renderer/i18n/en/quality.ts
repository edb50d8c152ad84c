import type { Messages } from '../messages.ts';

export const quality: Messages['quality'] = {
  nav: 'Quality',
  dashboard: 'Dashboard',
  queue: 'To review',
  cards: 'Scorecard',
  mine: 'My reviews',
  own: 'My figures',
  link: 'Quality and figures',
  linkHint: 'reviews, dashboard',
  loading: 'One moment…',
  forbidden: 'This page is for supervisors. Sign in with a supervisor’s account and come back.',
  failed: 'It could not be done. Try again.',
  storage:
    'The disk did not take it. What was there before still holds; free some space and try again.',
  notFound: 'That interaction is not on this machine, or has not ended yet.',
};
