import { homedir } from 'node:os';
import path from 'node:path';
import { usualDataFolder } from '../shared/door/dataFolder.ts';
import { checkout, projectEnvironment } from './checkout.ts';
import { finished } from './finished.ts';
import { runApp } from './start/run-app.ts';

/**
 * `npm run demo`: the program with invented data in a folder of its own, a supervisor's account told on the terminal
 * and an interaction under way; a second time with what is there. Words after `--` go to `npm start`.
 * Exit code: what made the data or the program itself ends with.
 */
async function demo(words: readonly string[]): Promise<number> {
  const inTurn = { cwd: checkout, env: projectEnvironment(), stdio: 'inherit' } as const;
  const folder = `${usualDataFolder(process.platform, process.env, homedir())}-demo`;
  const given = words.includes('--data-dir') ? [] : ['--data-dir', folder];
  const named = words[words.indexOf('--data-dir') + 1] ?? folder;
  const dataDir = given.length > 0 ? folder : path.resolve(process.env['INIT_CWD'] ?? '.', named);
  const command = path.join('electron', 'entry', 'cli', 'main.ts');
  const make = [process.execPath, command, 'demo', '--lista', '--data-dir', dataDir];
  const made = await finished(make, inTurn);
  if (made !== 0) return made;
  const start = [process.execPath, path.join('scripts', 'start.ts'), ...words, ...given];
  return (await runApp(start)) ?? 1;
}

process.exitCode = await demo(process.argv.slice(2));
