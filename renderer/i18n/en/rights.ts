import type { es } from '../es/index.ts';

export const rights: (typeof es)['rights'] = {
  log: {
    erased:
      'Content erased on {when}. Reason: {reason}. The times, the steps and the seal of the log remain.',
    blocked: 'Blocked on {when}. Reason: {reason}. Only an administrator of Guion may read it.',
    annotations: 'Corrections',
    annotated: '{author}, {when}',
  },
};
