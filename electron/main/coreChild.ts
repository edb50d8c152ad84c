import { fork } from 'node:child_process';
import { type MessagePortMain, utilityProcess } from 'electron';
import { type FromCore, parseFromCore, type ToCore } from './coreMessages.ts';

/** A running core process, whichever way it was started. */
export interface CoreChild {
  /** Gives the core one end of a page's channel. */
  connect(port: MessagePortMain): void;
  /** Tells it of a `guion://…` link that the program was started with. */
  announce(link: string): void;
  /** Asks whether a new version may be put in. */
  settle(): void;
  /** Asks it to close its database and end. */
  close(): void;
  kill(): void;
}

export interface CoreListener {
  onMessage(message: FromCore): void;
  onExit(): void;
}

/**
 * A sidebar waits most of the day beside other programs: V8 keeps little besides what is in use. 60 MB less after
 * fifty interactions (docs/rendimiento.md); a step is none the slower for it.
 */
export const leanHeap = ['--optimize-for-size', '--max-semi-space-size=1'] as const;

/** The way users get: an Electron utility process, which takes the ports themselves. */
export function forkInUtility(
  script: string,
  args: readonly string[],
  listener: CoreListener,
): CoreChild {
  const child = utilityProcess.fork(script, [...args], {
    serviceName: 'guion-core',
    stdio: 'inherit',
    execArgv: [...leanHeap],
  });
  const send = (message: ToCore, ports: MessagePortMain[] = []): void =>
    child.postMessage(message, ports);
  child.on('message', (value: unknown) => {
    const message = parseFromCore(value);
    if (message) listener.onMessage(message);
  });
  child.on('exit', () => listener.onExit());
  return {
    connect: (port) => send({ type: 'port' }, [port]),
    announce: (link) => send({ type: 'link', link }),
    settle: () => send({ type: 'settle' }),
    close: () => send({ type: 'close' }),
    kill: () => void child.kill(),
  };
}

/**
 * On an Electron too old for SQLite: the core runs in the project's own Node and main hands every message
 * on, since a MessagePort cannot be sent to a process that is not Electron's.
 */
export function forkInNode(
  script: string,
  args: readonly string[],
  node: string,
  listener: CoreListener,
): CoreChild {
  const child = fork(script, args, { execPath: node, execArgv: [...leanHeap], stdio: 'inherit' });
  const ports = new Map<number, MessagePortMain>();
  let nextPort = 1;
  let ended = false;
  const send = (message: ToCore): void => {
    // A message to a child that has just died is lost like the child: its callers see their port close.
    if (child.connected) child.send(message, () => {});
  };
  const end = (): void => {
    if (ended) return;
    ended = true;
    for (const port of ports.values()) port.close();
    ports.clear();
    listener.onExit();
  };
  child.on('message', (value) => {
    const message = parseFromCore(value);
    if (message?.type === 'portMessage') ports.get(message.port)?.postMessage(message.data);
    else if (message) listener.onMessage(message);
  });
  child.on('error', end);
  child.on('exit', end);
  return {
    connect(port) {
      const number = nextPort++;
      ports.set(number, port);
      port.on('message', ({ data }) => send({ type: 'portMessage', port: number, data }));
      port.on('close', () => {
        ports.delete(number);
        send({ type: 'portClosed', port: number });
      });
      port.start();
    },
    announce: (link) => send({ type: 'link', link }),
    settle: () => send({ type: 'settle' }),
    close: () => send({ type: 'close' }),
    kill: () => void child.kill('SIGKILL'),
  };
}
