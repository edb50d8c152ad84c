import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { electronRuntime } from './runtime.ts';

/** Prints the path of the Electron executable on stdout, for debugging; exit code 1 without one. */
const runtime = await electronRuntime();
if (runtime.ok) process.stdout.write(`${runtime.executable}\n`);
else {
  say(texts.runtimeFailure[runtime.reason]);
  process.exitCode = 1;
}
