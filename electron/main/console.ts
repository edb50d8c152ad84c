import { fork } from 'node:child_process';
import path from 'node:path';
import { app, utilityProcess } from 'electron';
import { loadsSqlite } from '../../shared/door/nodeApi.ts';
import { projectNode } from './forkCore.ts';

const script = path.join(import.meta.dirname, 'console.js');

/** Runs a command in a process that can open the data, without a window. Ends the app with its exit code. */
export function runConsole(words: readonly string[]): void {
  void app.whenReady().then(() => {
    if (loadsSqlite(process.versions)) {
      const child = utilityProcess.fork(script, [...words], { stdio: 'inherit' });
      child.once('exit', (code) => app.exit(code));
      return;
    }
    const child = fork(script, words, { execPath: projectNode(), execArgv: [], stdio: 'inherit' });
    child.once('exit', (code) => app.exit(code ?? 1));
  });
}
