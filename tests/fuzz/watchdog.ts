import { parentPort, workerData } from 'node:worker_threads';

/**
 * Ends the run when one input keeps the program busy: from inside, a loop without an end would never be seen.
 * `beat[0]` is raised with every input; the text of the present one lies behind it.
 */
const { beat, text, limitMs } = workerData as {
  beat: Int32Array;
  text: Uint8Array;
  limitMs: number;
};
let seen = -1;
let since = Date.now();
const timer = setInterval(() => {
  const now = Atomics.load(beat, 0);
  if (now !== seen) {
    seen = now;
    since = Date.now();
  } else if (Atomics.load(beat, 1) === 1 && Date.now() - since > limitMs) {
    const length = Atomics.load(beat, 2);
    process.stderr.write(`HANG ${new TextDecoder().decode(text.slice(0, length))}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}, 500);
parentPort?.on('message', () => clearInterval(timer));
