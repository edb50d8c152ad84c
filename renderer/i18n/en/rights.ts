import type { Messages } from '../messages.ts';

export const rights: Messages['rights'] = {
  title: 'Personal data',
  log: {
    erased:
      'Content erased on {when}. Reason: {reason}. The times, the steps and the seal of the log remain.',
    blocked: 'Blocked on {when}. Reason: {reason}. Only a Guion administrator can read it.',
    annotations: 'Corrections',
    annotated: '{author}, {when}',
  },
  find: {
    heading: 'What is kept about a person',
    lead: 'Searches names, references, phone numbers, case numbers, data and notes of every interaction.',
    label: 'Name, reference, phone or case number',
    go: 'Search',
    stop: 'Stop',
    progress: 'Searched {searched, number} of {total, number} interactions',
    found:
      '{count, plural, =0 {Nothing matches. Try another spelling.} one {# interaction} other {# interactions}}',
    all: 'Choose all',
    choose: 'Choose interaction {folio}',
    open: 'open',
    practice: 'practice',
    blocked: 'blocked',
    erased: 'erased',
    read: 'Read',
  },
  act: {
    heading:
      '{count, plural, one {With the chosen interaction} other {With the # chosen interactions}}',
    copy: 'Provide a copy',
    block: 'Block',
    unblock: 'Release',
    erase: 'Erase',
    annotate: 'Correct',
    reason: 'Reason, without personal data',
    reasonHint: 'The number of the request, for example.',
    annotation: 'Correction',
    annotationHint: 'It stands beside the interaction; what was recorded does not change.',
    eraseWarning:
      'Erasing cannot be undone. Times, steps and seal remain. Earlier backups keep the content until they are replaced.',
    eraseGo: 'Erase permanently',
    go: 'Continue',
    done: {
      copy: 'The copy went out as a JSON file.',
      block: 'They were blocked.',
      unblock: 'They were released.',
      erase: 'The content was erased.',
      annotate: 'The correction was kept.',
    },
  },
  retention: {
    heading: 'How long things are kept',
    lead: 'Anything older is erased every day at start-up. What is blocked is kept.',
    interactions: 'Content of interactions',
    practices: 'Content of practice sessions',
    audit: 'Who has read what',
    forGood: 'Forever',
    days: '{days, plural, =30 {1 month} =90 {3 months} =180 {6 months} =365 {1 year} =730 {2 years} =1825 {5 years} =3650 {10 years} other {# days}}',
    nothing: 'Nothing would be erased today.',
    would:
      'Today {count, plural, one {# record} other {{more, select, true {more than } other {}}# records}} would be erased, since {oldest}.',
    save: 'Apply',
    saved: 'In effect from now on.',
  },
};
