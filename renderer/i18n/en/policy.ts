import type { Messages } from '../messages.ts';

export const policy: Messages['policy'] = {
  managed: 'Managed by your organisation.',
  file: 'Your organisation’s policy',
  bad: 'Your organisation’s policy cannot be used',
};
