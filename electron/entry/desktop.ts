import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { RPCHandler } from '@orpc/server/message-port';
import type { ParentPort } from 'electron';
import type { Working } from '../../shared/door/working.ts';
import { announcedText } from '../../shared/incoming/announced.ts';
import { type Core, openCore, type OpenedCore } from '../core/core.ts';
import { problemText } from '../core/problem.ts';
import { listenForCalls } from './announce/listen.ts';
import type { CoreOptions } from '../core/options.ts';
import { withoutForms } from './port/noForms.ts';
import { type Port, servePort } from './port/servePort.ts';
import { coreOptions, keepFilesPrivate } from './surroundings.ts';
import { unavailable } from './unavailable.ts';

/**
 * The desktop's door to the core. It runs as an Electron utility process, which receives the pages' ports
 * themselves, or as a plain Node process, to which main hands on every page's messages by number. The table
 * of messages is electron/main/coreMessages.ts.
 */

/** What main wants, whichever way it says it. */
interface Order {
  type: string;
  link?: string;
}

/** How long a predecessor that is just dying may keep the data folder's lock. */
const LOCK_TRIES = 15;
const LOCK_PAUSE_MS = 200;

const LAST_BACKUP_MS = 3_500;

/** How late the notification of a follow-up may be. */
const DUE_EVERY_MS = 5_000;
/** How late main may hear of a change in the settings. */
const WAYS_WITHIN_MS = 2_000;

keepFilesPrivate();
withoutForms();
const parent: ParentPort | undefined = process.parentPort;
const options = optionsGiven();
const opened = await openPatiently();
const handler = opened.ok
  ? new RPCHandler(opened.core.router)
  : new RPCHandler({}, { interceptors: [unavailable(opened.problem)] });
let closed = false;
let reminding: NodeJS.Timeout | null = null;
let waysTold = '';
let looking = false;

// Ctrl+C in a terminal reaches every process of the app; it is main that says when to close.
process.on('SIGINT', () => {});
if (parent) listenToMain(parent);
else listenToMainByNumber();
if (opened.ok) {
  listenForCalls({ announce: announceTo(opened.core) }, options.dataDir);
  setImmediate(look);
}
tell(opened.ok ? { type: 'ready' } : { type: 'problem', message: problemText(opened.problem) });

async function openPatiently(): Promise<OpenedCore> {
  for (let tries = 1; ; tries += 1) {
    const result = openCore(options);
    const taken = !result.ok && result.problem.reason === 'inUse';
    if (!taken || tries === LOCK_TRIES) return result;
    await pause(LOCK_PAUSE_MS);
  }
}

function optionsGiven(): CoreOptions {
  const { values } = parseArgs({ options: { 'data-dir': { type: 'string' } } });
  const working = (now: Working) => tell({ type: 'working', working: now });
  return { ...coreOptions('desktop', values['data-dir'] ?? null), ...build(), working };
}

/** The bundle's parts are named after what they hold, so that its entry's text names the whole program. */
function build(): Pick<CoreOptions, 'build'> {
  const { filename } = import.meta;
  if (!filename.endsWith('.js')) return {};
  return { build: createHash('sha256').update(readFileSync(filename)).digest('hex') };
}

/** Main hears of every call, from whichever way: the window comes into sight, or the refusal is written. */
function announceTo(core: Core): Core['announce'] {
  return (link) => {
    const announced = core.announce(link);
    tell({ type: 'announced', ok: announced.ok, message: announcedText(announced) });
    return announced;
  };
}

/** In a utility process: the ports arrive with the messages. */
function listenToMain(main: ParentPort): void {
  main.on('message', ({ data, ports }) => {
    const message = data as Order;
    obey(message);
    const [port] = ports;
    if (message.type !== 'port' || !port) return;
    serve(port);
    port.on('message', lookSoon);
    port.start();
  });
}

/** In a plain Node process: one stand-in for each page's port. */
function listenToMainByNumber(): void {
  const ports = new Map<number, ReturnType<typeof relayedPort>>();
  process.on('message', (message: Order & { port: number; data?: unknown }) => {
    obey(message);
    let port = ports.get(message.port);
    if (message.type === 'portClosed') {
      port?.emit('close');
      ports.delete(message.port);
    } else if (message.type === 'portMessage') {
      if (!port) {
        port = relayedPort(message.port);
        ports.set(message.port, port);
        serve(port);
      }
      port.emit('message', { data: message.data });
      lookSoon();
    }
  });
  // Main is gone, however it went: nobody will ever ask again.
  process.on('disconnect', () => void close());
}

/** A page is there: from now on a notification can be clicked, and what it opens be seen. */
function serve(port: Port): void {
  servePort(handler, port);
  if (opened.ok) reminding ??= remind(opened.core);
}

/** Says which follow-ups have come due; the core knows, the timer only asks. */
function remind(core: Core): NodeJS.Timeout {
  const ask = (): void => {
    if (closed) return;
    const ids = core.takeDue();
    if (ids.length > 0) tell({ type: 'due', ids });
  };
  return setInterval(ask, DUE_EVERY_MS).unref();
}

/** Main does what only it can: it starts Guion with the system, and keeps it up to date. */
function look(): void {
  looking = false;
  if (closed || !opened.ok) return;
  const ways = opened.core.ways();
  const text = JSON.stringify(ways);
  if (ways && text !== waysTold) tell({ type: 'ways', ways });
  waysTold = text;
}

/** Only a call changes anything: where nobody does anything nothing is looked at. */
function lookSoon(): void {
  if (looking) return;
  looking = true;
  setTimeout(look, WAYS_WITHIN_MS).unref();
}

async function settle(core: Core): Promise<void> {
  tell({ type: 'settled', settled: await core.settle() });
}

function relayedPort(number: number) {
  const listeners = new Map<string, (event?: { data: unknown }) => void>();
  const port: Port & { emit(event: string, value?: { data: unknown }): void } = {
    on: (event, listener) => void listeners.set(event, listener),
    emit: (event, value) => listeners.get(event)?.(value),
    postMessage: (data) => tell({ type: 'portMessage', port: number, data }),
  };
  return port;
}

function tell(message: object): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- main is no window
  parent?.postMessage(message);
  // Main may be gone between the question and the answer: that is noticed by `disconnect`, not here.
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

/** Main waits for five seconds: a last backup that takes longer is left to the next day. */
async function leave(): Promise<void> {
  if (!opened.ok) return;
  await Promise.race([opened.core.leave(), pause(LAST_BACKUP_MS)]);
  opened.core.close();
}

function obey(message: Order): void {
  if (message.type === 'close') void close();
  if (message.type === 'settle' && opened.ok) void settle(opened.core);
  if (message.type === 'link' && opened.ok) announceTo(opened.core)(message.link ?? '');
}

async function close(): Promise<void> {
  if (closed) return;
  closed = true;
  await leave().finally(() => {
    tell({ type: 'closed' });
    // The message must be on its way before the process ends.
    setTimeout(() => process.exit(0), 50);
  });
}
