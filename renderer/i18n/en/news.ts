import type { Messages } from '../messages.ts';

export const news: Messages['news'] = {
  panel: 'What changed',
  title: 'What changed',
  line: '{count, plural, one {# protocol changed} other {# protocols changed}}',
  see: 'See what changed',
  lead: 'Since you last read each protocol. An interaction already under way finishes on the earlier version.',
  none: 'There are no changes to read',
  noneHint:
    'When another version of a protocol is published, you will see here which steps changed.',
  version: 'Version {version} · revised on {date}',
  understood: 'Understood',
  understoodOf: 'Understood: {name}',
  sheet: 'See the sheet',
  kinds: { added: 'New step', removed: 'Step removed', changed: 'Step changed' },
  parts: {
    script: 'What is said',
    action: 'What to do',
    norms: 'Standards',
    tone: 'Tone of voice',
    fields: 'Data asked for',
    options: 'Options',
    budget: 'Expected time',
    place: 'Place',
  },
  before: 'Before: ',
  now: 'Now: ',
  nothing: 'nothing',
  seconds: '{count, plural, one {# second} other {# seconds}}',
  moved: 'Changed order within {stage}.',
  stages: { apertura: 'Opening', analisis: 'Analysis and understanding', solucion: 'Solution' },
};
