import type { Messages } from '../messages.ts';

export const counter: Messages['counter'] = {
  panel: 'View for the client',
  folio: 'Your case number',
  request: 'Your request',
  agreed: 'What was agreed',
  nothing: 'We are looking into your request.',
  reference: 'Reference',
  back: 'Back',
};
