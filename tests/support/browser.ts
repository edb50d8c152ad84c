import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import { chromium, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { checkout } from '../../scripts/checkout.ts';
import { findProgram } from '../../scripts/find-program.ts';
import { CHROMIUM_NAMES } from '../../scripts/system-packages.ts';
import type { Door, Ended } from './door.ts';
import type { Api } from './prepare.ts';
import { childrenOf, gone, runToEnd } from './processes.ts';

const entry = path.join(checkout, 'electron', 'entry', 'web.ts');

/** The system's Chromium, told not to speak to anybody. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['GUION_CHROMIUM'] || findProgram(CHROMIUM_NAMES);
  if (!executablePath) throw new Error('Chromium was not found: see GUION_CHROMIUM');
  return chromium.launch({
    executablePath,
    // Root cannot have the sandbox; everyone else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // A name of a stranger's that was made to lead here (DNS rebinding).
      '--host-resolver-rules=MAP evil.example 127.0.0.1',
    ],
  });
}

/** The browser door: its server as a process of its own, its page in a context of its own. */
export class BrowserDoor implements Door {
  readonly #browser: Browser;
  readonly #root = mkdtempSync(path.join(os.tmpdir(), 'guion-web-'));
  #folders = 0;
  #dataDir = '';
  #said = '';
  #server: ChildProcess | null = null;
  #context: BrowserContext | null = null;
  #page: Page | null = null;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  newDataDir(): string {
    return path.join(this.#root, `data-${(this.#folders += 1)}`);
  }

  async start(dataDir: string): Promise<Page> {
    this.#dataDir = dataDir;
    return this.#show(await this.#serve());
  }

  async stop(): Promise<void> {
    await this.#hide();
    await this.#end('SIGTERM');
  }

  async killApp(): Promise<void> {
    await this.#hide();
    await this.#end('SIGKILL');
  }

  async killCore(): Promise<Page> {
    const before = this.#corePids();
    this.killCoreNow();
    await expect.poll(() => this.#corePids().some((pid) => !before.includes(pid))).toBe(true);
    if (!this.#page) throw new Error('there is no page');
    const { origin } = new URL(this.#page.url());
    await expect
      .poll(() =>
        fetch(origin).then(
          () => 'answers',
          () => 'is silent',
        ),
      )
      .toBe('answers');
    return this.#page;
  }

  killCoreNow(): void {
    for (const pid of this.#corePids()) process.kill(pid, 'SIGKILL');
  }

  async killRenderer(): Promise<Page> {
    const address = new URL('/', this.#page?.url()).href;
    await this.#page?.goto('chrome://crash').catch(() => {});
    return this.#show(address);
  }

  async resize(width: number): Promise<void> {
    await this.#page?.setViewportSize({ width, height: 900 });
  }

  async api(): Promise<Api> {
    const cookies = await this.#context?.cookies();
    const cookie = (cookies ?? []).map(({ name, value }) => `${name}=${value}`).join('; ');
    const url = new URL('/rpc', this.#page?.url());
    const plugins = [new SimpleCsrfProtectionLinkPlugin()];
    return createORPCClient(new RPCLink({ url, headers: { cookie }, plugins }));
  }

  startInVain(dataDir: string, words: readonly string[] = []): Promise<Ended> {
    const args = [entry, '--data-dir', dataDir, ...words];
    return runToEnd(process.execPath, args, process.env);
  }

  async remove(): Promise<void> {
    await this.#context?.close();
    await this.#end('SIGKILL');
    rmSync(this.#root, { recursive: true, force: true });
  }

  said(): string {
    return this.#said;
  }

  pid(): number {
    return this.#server?.pid ?? 0;
  }

  #serve(): Promise<string> {
    const args = [entry, '--data-dir', this.#dataDir, '--port', '0'];
    this.#server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const output of [this.#server.stdout, this.#server.stderr]) {
      output?.on('data', (chunk: Buffer) => (this.#said += chunk.toString('utf8')));
    }
    this.#server.stderr?.pipe(process.stderr, { end: false });
    return addressFrom(this.#server);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (!this.#server) return;
    // The core first: without its keeper it would close in order. The keeper stands still meanwhile, or it might
    // start another, which would hold the folder a moment longer than the test.
    if (signal === 'SIGKILL') {
      this.#server.kill('SIGSTOP');
      this.killCoreNow();
    }
    this.#server.kill(signal);
    await gone(this.#server);
    this.#server = null;
  }

  #corePids(): number[] {
    return childrenOf(this.#server?.pid ?? 0).map(({ pid }) => pid);
  }

  async #show(address: string): Promise<Page> {
    const look = { viewport: { width: 400, height: 900 }, locale: 'es' };
    this.#context ??= await this.#browser.newContext(look);
    await this.#hide();
    this.#page = await this.#context.newPage();
    await this.#page.goto(address);
    return this.#page;
  }

  async #hide(): Promise<void> {
    await this.#page?.close();
    this.#page = null;
  }
}

/** Waits for the line that says where the page is. */
function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /^Guion: (\S+)$/m.exec(said)?.[1];
      if (address) resolve(address);
    });
    server.once('close', (code) =>
      reject(new Error(`the browser door ended with ${code}: ${said}`)),
    );
  });
}
