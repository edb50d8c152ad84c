import type { Messages } from '../messages.ts';

export const policy: Messages['policy'] = {
  managed: 'Managed by your organisation.',
  file: 'Your organisation’s policy',
  browser: 'In the browser',
  browserClosed: 'Not opened: your organisation decides it',
  bad: 'Your organisation’s policy cannot be used',
};
