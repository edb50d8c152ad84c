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
  times: {
    heading: 'Times',
    response: 'Time to answer in writing',
    responseHint:
      'It is said to the client as written and seen on every step of the electronic channel: «30 minutos». Empty: none is promised.',
    usual: 'Usual value: {usual}.',
    range: 'Write a whole number from {min} to {max}.',
    limits: {
      espera_max_segundos: 'Hold reminder, in seconds',
      repeticiones_disco_rayado: 'Repetitions of the broken record',
      advertencias_remoto: 'Warnings before the service is ended',
      traspasos_crisis_max: 'Hand-overs of a client in crisis, at most',
    },
    targets: 'Handling-time target by protocol',
    targetsHint: 'In minutes («6») or in minutes and seconds («6:30»). Empty: no target.',
    noTarget: 'No target',
    lengthRange: 'Write minutes («6») or minutes and seconds («6:30»), from {min} to {max}.',
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
