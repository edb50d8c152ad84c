import type { Messages } from '../messages.ts';

export const help: Messages['help'] = {
  title: 'Help',
  reading: 'Article and topics',
  search: 'Search the help',
  opening: 'Opening help…',
  found: 'Found in the help',
  count: '{count, plural, one {# topic} other {# topics}}',
  none: 'No topic of the help is about “{query}”. Try another word, or clear the search to see every topic.',
  contents: 'All topics',
  books: { agent: 'Attending', supervision: 'Supervising and setting up' },
};
