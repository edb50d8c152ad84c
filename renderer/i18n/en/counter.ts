import type { Messages } from '../messages.ts';

export const counter: Messages['counter'] = {
  panel: 'View for the client',
  folio: 'Your number',
  request: 'Your request',
  agreed: 'What was agreed',
  nothing: 'We are attending to your request.',
  reference: 'Reference',
  back: 'Back',
};
