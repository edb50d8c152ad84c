/** The core's own process behind the browser door: what `keepDoor` starts, again and again if need be. */
import { setTimeout as pause } from 'node:timers/promises';
import { openCore, type Core, type OpenedCore } from '../../core/core.ts';
import { problemText, type Problem } from '../../core/problem.ts';
import { listenForCalls } from '../announce/listen.ts';
import { coreOptions, keepFilesPrivate } from '../surroundings.ts';
import type { Working } from '../../../shared/door/working.ts';
import { texts } from '../texts.ts';
import type { DoorWish, KeeperMessage, ServantMessage } from './keeper.ts';
import { openDoor, type Door } from './server.ts';

/** What a person can mend while the page waits. */
const solvable: ReadonlySet<Problem['reason']> = new Set(['notWritable', 'inUse']);

/** How often a folder that cannot be used is tried again. */
const TRY_AGAIN_MS = 1000;

let open: { core: Core; door: Door } | null = null;
let closing = false;

async function begin(wish: DoorWish): Promise<void> {
  keepFilesPrivate();
  // Whoever wants to end the program must end the keeper: this process would only be started again.
  const options = {
    ...coreOptions('browser', wish.dataDir),
    program: process.ppid,
    working: (working: Working) => tell({ type: 'working', working }),
  };
  const opened = openCore(options);
  if (opened.ok) return serve(opened.core, options.dataDir, wish);
  if (!wish.served || !solvable.has(opened.problem.reason))
    return give(problemText(opened.problem));
  tell({ type: 'waits', message: problemText(opened.problem) });
  await serve(await waitFor(() => openCore(options), opened.problem, wish), options.dataDir, wish);
}

/** Answers every call with the problem until a person has solved it. */
async function waitFor(
  tryAgain: () => OpenedCore,
  problem: Problem,
  { port, pageFolder, pass }: DoorWish,
): Promise<Core> {
  const told = await openDoor({ problem }, port, pageFolder, pass, () => tell({ type: 'spent' }));
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other is the point
    await pause(TRY_AGAIN_MS);
    const opened = tryAgain();
    if (!opened.ok) continue;
    // oxlint-disable-next-line no-await-in-loop -- the last thing that is done here
    if (told.ok) await told.door.close();
    return opened.core;
  }
}

async function serve(core: Core, dataDir: string, wish: DoorWish): Promise<void> {
  const { port, pageFolder, pass, links } = wish;
  const served = await openDoor(core.router, port, pageFolder, pass, () => tell({ type: 'spent' }));
  if (!served.ok) {
    core.close();
    const inUse = served.code === 'EADDRINUSE';
    return give(inUse ? texts.portInUse(port) : texts.cannotListen(port, served.code));
  }
  open = { core, door: served.door };
  listenForCalls(core, dataDir);
  for (const link of links) core.announce(link);
  tell({ type: 'ready', url: served.door.url });
}

/** Nothing will come of it: says why and ends. */
function give(message: string): void {
  process.exitCode = 1;
  tell({ type: 'problem', message });
  if (process.connected) process.disconnect();
}

async function close(): Promise<void> {
  if (closing) return;
  closing = true;
  await open?.door.close();
  await open?.core.leave();
  process.exit(0);
}

function tell(message: ServantMessage): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

process.on('message', (message: KeeperMessage) => {
  void (message.type === 'begin' ? begin(message.wish) : close());
});
// The keeper is gone, however it went: nobody will ever ask again.
process.on('disconnect', () => {
  if (process.exitCode !== 1) void close();
});
// Ctrl+C in a terminal reaches both processes; it is the keeper that says when to close.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close());
