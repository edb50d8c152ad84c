/** Everything that a key can do. Data, so that a person may give a command another key (issue C). */
export type CommandId =
  | 'next'
  | 'back'
  | 'option'
  | 'mark'
  | 'field'
  | 'note'
  | 'clientType'
  | 'situation'
  | 'pause'
  | 'resume'
  | 'wrapUp'
  | 'copy'
  | 'noticeA'
  | 'noticeG'
  | 'flag'
  | 'counter'
  | 'handOver'
  | 'wording'
  | 'compose'
  | 'message'
  | 'mask'
  | 'recover'
  | 'endService'
  | 'advice'
  | 'answer'
  | 'dismiss'
  | 'agent'
  | 'favourite'
  | 'reschedule'
  | 'done'
  | 'brake'
  | 'threat'
  | 'keep'
  | 'abandon'
  | 'rail'
  | 'close'
  | 'sheet'
  | 'print'
  | 'search'
  | 'up'
  | 'down'
  | 'rowUp'
  | 'rowDown'
  | 'keys'
  | 'help'
  | 'tour';

/** Where a command may be at work. Two that share a key must not share a place. */
export type Place =
  | 'home'
  | 'live'
  | 'counter'
  | 'sheet'
  | 'abandon'
  | 'finder'
  | 'followUps'
  | 'settings'
  | 'registro'
  | 'paper';

export interface Command {
  /** As `KeyboardEvent.key` writes them, with `Ctrl+` or `Shift+` before. Several = the nth is number n. */
  keys: readonly string[];
  /** A command that only acts outside text fields; the others act everywhere. */
  when: 'outsideFields' | 'anywhere';
  /** A second press within this time is a slip of the finger. Repeats of a held key are never taken. */
  throttleMs: number;
  places: readonly Place[];
  /** A key that always works, so that nobody can lose it (decision 9). */
  fixed: boolean;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const urgent = 250;
/** What cannot be taken back is not done twice by one nervous hand. */
const destructive = 1000;
const sheets: readonly Place[] = ['sheet', 'abandon', 'finder'];
const calls: readonly Place[] = ['home', 'live', 'finder'];
const lists: readonly Place[] = ['home', 'finder', 'followUps', 'registro'];
const everywhere: readonly Place[] = [
  'home',
  'live',
  'followUps',
  'registro',
  'settings',
  'paper',
  ...sheets,
];

function key(name: string, throttleMs: number, ...places: Place[]): Command {
  return { keys: [name], when: 'outsideFields', throttleMs, places, fixed: false };
}

function always(name: string, throttleMs: number, ...places: Place[]): Command {
  return { keys: [name], when: 'anywhere', throttleMs, places, fixed: true };
}

export const commands: Readonly<Record<CommandId, Command>> = {
  next: {
    ...key('Enter', urgent, 'home', 'live', 'followUps', 'registro', ...sheets),
    fixed: true,
  },
  back: key('Backspace', urgent, 'live'),
  option: {
    ...key('1', urgent, 'home', 'live', 'sheet', 'abandon', 'followUps'),
    keys: digits,
    fixed: true,
  },
  mark: key(' ', 0, 'live'),
  field: key('b', 0, 'live'),
  note: key('n', 0, 'live'),
  clientType: key('t', 0, 'live'),
  situation: key('s', 0, 'live'),
  pause: key('p', urgent, 'live'),
  resume: key('r', urgent, ...calls),
  wrapUp: key('f', urgent, 'live'),
  copy: key('c', 0, 'live', 'finder'),
  noticeA: key('a', urgent, 'live'),
  noticeG: key('g', urgent, 'live'),
  flag: key('i', urgent, 'live'),
  counter: key('v', urgent, 'live', 'counter'),
  handOver: key('h', 0, 'live'),
  wording: key('e', 0, 'live'),
  compose: key('m', urgent, 'live'),
  message: key('k', 0, 'live'),
  mask: key('o', urgent, 'live'),
  recover: key('d', urgent, 'live'),
  endService: key('z', destructive, 'live'),
  advice: key('j', 0, 'live'),
  answer: key('l', destructive, ...calls),
  dismiss: key('x', destructive, ...calls),
  agent: key('a', 0, 'home', 'finder'),
  favourite: key('f', 0, 'finder'),
  reschedule: key('f', 0, 'followUps'),
  done: key('h', destructive, 'followUps'),
  brake: always('F8', urgent, 'live', 'paper', ...sheets),
  threat: always('Shift+F8', urgent, 'live', 'paper', ...sheets),
  keep: always('Ctrl+Enter', urgent, 'live', 'sheet', 'settings'),
  abandon: always('Ctrl+Enter', destructive, 'abandon'),
  rail: key('q', urgent, 'home', 'live', 'counter', 'followUps', 'settings', 'paper'),
  close: always('Escape', 0, ...everywhere),
  sheet: key('h', 0, 'home'),
  print: always('Ctrl+p', urgent, 'paper'),
  search: key('/', 0, 'live', ...lists),
  up: { ...key('ArrowUp', 0, ...lists), fixed: true },
  down: { ...key('ArrowDown', 0, ...lists), fixed: true },
  rowUp: key('k', 0, 'registro'),
  rowDown: key('j', 0, 'registro'),
  keys: key('?', 0, 'home', 'live', 'followUps', 'registro', 'settings', 'finder'),
  help: always('F1', urgent, 'counter', ...everywhere),
  tour: key('u', urgent, 'home', 'live'),
};

/** All of them, in the order of the table. */
export const commandIds = Object.keys(commands) as CommandId[];
