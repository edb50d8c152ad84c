import { fork } from 'node:child_process';
import path from 'node:path';
import { app, utilityProcess } from 'electron';
import { loadsSqlite } from '../../shared/door/nodeApi.ts';
import { projectNode } from './forkCore.ts';

const script = path.join(import.meta.dirname, 'console.js');

const commands = new Set(['datos', 'politica', 'registro']);

/** The words of a command for whoever administers, its data folder with them; null where this is another start. */
export function consoleWords(words: readonly string[], dataDir: string | null): string[] | null {
  // A data folder may have such a name.
  const at = words.findIndex(
    (word, index) => commands.has(word) && words[index - 1] !== '--data-dir',
  );
  if (at < 0) return null;
  const own = words.slice(at);
  const said = own.some((word) => word.split('=')[0] === '--data-dir');
  return dataDir === null || said ? own : [...own, '--data-dir', dataDir];
}

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
