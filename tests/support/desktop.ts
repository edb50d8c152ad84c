import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import type { Stage } from '../../scripts/unprivileged.ts';
import type { Door, Ended } from './door.ts';
import type { Api } from './prepare.ts';
import { childrenOf, gone, runToEnd } from './processes.ts';
import { secondPort } from './secondPort.ts';

/**
 * A start takes a second or two. Electron 33, which tests fall back to, sometimes crashes in one (in uv_close, before
 * the page is asked for). Sometimes the app is there and whoever started it never hears so (3 of 90 starts on a quiet
 * machine; most likely the lost answer that `askedAgain` speaks of). Then it is started again, twice at most.
 */
const START_WITHIN_MS = 30_000;
const STARTS = 3;

/** The app in real Electron, with Chromium's sandbox on (see scripts/unprivileged.ts). */
export class DesktopDoor implements Door {
  /** Words for the command line of every start that follows. */
  words: readonly string[] = [];
  /** What the app finds in its environment beside ours, such as a display of its own. */
  env: Record<string, string> = {};
  readonly #stage: Stage;
  readonly #name: string;
  #folders = 0;
  #dataDir = '';
  #said = '';
  #app: ElectronApplication | null = null;

  /** @param name sets the data folders of one test apart from those of another */
  constructor(stage: Stage, name: string) {
    this.#stage = stage;
    this.#name = name;
  }

  /** The running app, for looking into its main process. */
  get app(): ElectronApplication {
    if (!this.#app) throw new Error('the app is not running');
    return this.#app;
  }

  newDataDir(): string {
    return this.#stage.dataDir(`${this.#name}-${(this.#folders += 1)}`);
  }

  async start(dataDir: string): Promise<Page> {
    this.#dataDir = dataDir;
    this.#app = await this.#launch(STARTS);
    const { stdout, stderr } = this.#app.process();
    for (const output of [stdout, stderr]) {
      output?.on('data', (chunk: Buffer) => (this.#said += chunk.toString('utf8')));
    }
    return this.#app.firstWindow();
  }

  said(): string {
    return this.#said;
  }

  pid(): number {
    return this.app.process().pid ?? 0;
  }

  async stop(): Promise<void> {
    await this.#app?.close();
    this.#app = null;
  }

  async killApp(): Promise<void> {
    const child = this.app.process();
    const children = childrenOf(child.pid ?? 0);
    child.kill('SIGKILL');
    for (const { pid } of children) killIfAlive(pid);
    await gone(child);
    this.#app = null;
  }

  async killCore(): Promise<Page> {
    const before = this.#corePids();
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await expect.poll(() => this.#corePids().some((pid) => !before.includes(pid))).toBe(true);
    return this.app.firstWindow();
  }

  killCoreNow(): void {
    for (const pid of this.#corePids()) process.kill(pid, 'SIGKILL');
  }

  async killRenderer(): Promise<Page> {
    const [before, pid] = [await this.wordsOnPage(), await this.rendererPid()];
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => this.rendererPid().catch(() => pid)).not.toBe(pid);
    await expect.poll(() => this.wordsOnPage()).toBe(before);
    // It came back by itself. Playwright cannot follow a page that died, so what comes next needs a new one.
    await this.stop();
    return this.start(this.#dataDir);
  }

  /** The process of the page. */
  async rendererPid(): Promise<number> {
    const pid = await this.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    if (!pid) throw new Error('there is no window');
    return pid;
  }

  async resize(width: number): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, wanted) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window) window.setBounds({ ...window.getBounds(), width: wanted });
    }, width);
  }

  api(): Promise<Api> {
    return secondPort(this.app);
  }

  startInVain(
    dataDir: string,
    words: readonly string[] = [],
    env: Record<string, string> = {},
  ): Promise<Ended> {
    const { executable, appDir } = this.#stage;
    const args = [appDir, '--data-dir', dataDir, ...words];
    return runToEnd(executable, args, environment({ ...this.env, ...env }));
  }

  /** Starts the app a second time on the data folder that is in use. */
  startAgain(words: readonly string[] = []): Promise<Ended> {
    return this.startInVain(this.#dataDir, words);
  }

  async remove(): Promise<void> {
    if (this.#app) await this.killApp();
  }

  /** What stands on the page, without its clocks, asked of the window itself. */
  async wordsOnPage(): Promise<string> {
    const words: unknown = await this.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );
    return String(words).replace(/\d+:\d\d/g, '0:00');
  }

  /** @param tries how often it may be started in all */
  async #launch(tries: number): Promise<ElectronApplication> {
    try {
      const app = await _electron.launch({
        executablePath: this.#stage.executable,
        args: [this.#stage.appDir, '--data-dir', this.#dataDir, ...this.words],
        chromiumSandbox: true,
        env: environment(this.env),
        timeout: START_WITHIN_MS,
      });
      return askedAgain(app);
    } catch (error) {
      if (tries === 1) throw error;
      const description = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
      test.info().annotations.push({ type: 'started again', description });
      return this.#launch(tries - 1);
    }
  }

  #corePids(): number[] {
    return childrenOf(this.app.process().pid ?? 0)
      .filter(({ command }) => /desktop\.js|node\.mojom\.NodeService/.test(command))
      .map(({ pid }) => pid);
  }
}

/**
 * The inspector in Electron 33 loses an answer, be it to `1`, when garbage is collected just then, as it is while main
 * starts; so it does as plain Node, without an app, and Node 24 does not. It is asked once more: what tests ask of main
 * may be done twice.
 */
function askedAgain(app: ElectronApplication): ElectronApplication {
  const ask = app.evaluate.bind(app) as (run: unknown, given: unknown) => Promise<unknown>;
  const again = (run: unknown, given: unknown) =>
    ask(run, given).catch((error: Error) => {
      if (!error.message.includes('promise was garbage collected')) throw error;
      return ask(run, given);
    });
  return Object.assign(app, { evaluate: again as typeof app.evaluate });
}

function environment(extra: Record<string, string> = {}): Record<string, string> {
  const { NODE_OPTIONS: _options, ...inherited } = process.env;
  // Nobody is there to close a box with an error.
  return { ...(inherited as Record<string, string>), GUION_DIALOGS: 'off', ...extra };
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}
