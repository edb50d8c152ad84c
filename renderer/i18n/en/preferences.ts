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
  favourites: {
    heading: 'Favourites',
    none: 'Star them while you search.',
    remove: 'Remove from favourites: {title}',
  },
  keys: 'Keys',
  keysHint: 'Change them, switch them off, or go back to the usual ones',
  kept: 'What is kept about me',
  keptHint: 'All that Guion keeps of your work',
  refused: {
    text: 'These stored preferences were not valid and the usual ones serve instead: {names}.',
    understood: 'Understood',
    names: {
      keys: 'keys',
      singleKeys: 'single keys',
      globalKeys: 'global keys',
      reading: 'reading level',
      language: 'language',
      favourites: 'favourites',
      other: 'an unknown value',
    },
  },
};
