import type { Messages } from '../messages.ts';

export const preferences: Messages['preferences'] = {
  heading: 'Preferences of {name}',
  reading: {
    label: 'Reading level',
    novato: 'Novice',
    experto: 'Expert',
    novatoHint: 'Each sentence in full, as it is said.',
    expertoHint: 'The points to cover; the sentence on demand. Exact sentences always in full.',
  },
  region: {
    label: 'Dates and numbers',
    system: 'As on this computer',
    MX: 'Mexico',
    CO: 'Colombia',
    ES: 'Spain',
    sample: 'They look like this: {day} · {amount} · {share}',
  },
  favourites: {
    heading: 'Favourites',
    none: 'Star them while you search.',
    remove: 'Remove from favourites: {title}',
  },
  keys: 'Keys',
  keysHint: 'Change them, switch them off, or go back to the usual ones',
  kept: 'What is kept about me',
  keptHint: 'Everything Guion keeps about your work',
  refused: {
    text: 'These stored preferences were not valid and the usual ones are used instead: {names}.',
    understood: 'Understood',
    names: {
      keys: 'keys',
      singleKeys: 'single keys',
      globalKeys: 'global keys',
      reading: 'reading level',
      language: 'language',
      region: 'dates and numbers',
      favourites: 'favourites',
      other: 'an unknown value',
    },
  },
};
