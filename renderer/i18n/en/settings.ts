import type { Messages } from '../messages.ts';

export const settings: Messages['settings'] = {
  firstRun: {
    panel: 'First answers',
    title: 'Before the first interaction',
    lead: 'These three answers make the greeting. You can change them later in Settings.',
    go: 'Start',
    greeting: 'The greeting will sound like this',
    sample: 'Buenos días, gracias por llamar a <company></company>, le habla <agent></agent>.',
    company: 'su empresa',
    agent: 'su nombre',
  },
  panel: 'Settings',
  title: 'Settings',
  required: 'Write this to go on.',
  company: {
    heading: 'Company',
    name: 'Name of the company',
    area: 'Area or branch',
    privacyNotice: 'Where the privacy notice can be read',
    privacyHint: 'It is said to the client as written: a page, a number or «en este mostrador».',
  },
  contacts: {
    heading: 'Whom to tell',
    superior: 'Superior',
    security: 'Security',
    phone: 'Phone or extension',
    name: 'Name',
  },
  greeting: {
    heading: 'Greeting',
    sayPosition: 'Say the position in the greeting',
    sayPositionHint: '«…le habla Laura Méndez, ejecutiva de atención».',
    neutral: 'Use forms without gender',
    neutralHint: '«Mi superior» in place of «mi jefe».',
  },
  shift: {
    heading: 'Shift',
    checklist: 'Ask for the preparation of the shift',
    checklistHint: 'Before the first interaction, the checklist appears on the home screen.',
  },
  refused:
    '{count, plural, one {A stored setting cannot be used: {names}. Its default serves; look at it in Settings.} other {# stored settings cannot be used: {names}. Their defaults serve; look at them in Settings.}}',
  people: {
    heading: 'Agents at this desk',
    name: 'Agent’s name',
    position: 'Position',
    positionHint: 'In lower case, as it is said: ejecutiva de atención a clientes.',
    current: 'Attends now',
    add: 'Add an agent',
    choose: 'Attend as {name}',
    edit: 'Correct {name}',
    new: 'New agent',
  },
  screen: {
    language: 'Language of the interface',
    es: 'Español',
    en: 'English',
  },
  about: {
    heading: 'This machine',
    version: 'Version',
    dataDir: 'Data folder',
  },
};
