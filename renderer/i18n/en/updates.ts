import type { Messages } from '../messages.ts';

export const updates: Messages['updates'] = {
  ready: 'Version {version} is ready.',
  atEnd: 'It is put in when Guion is closed. A backup is made before.',
  wait: 'It will be put in once no interaction is open.',
  now: 'Put it in and open again',
};
