import type { Terminal } from './command.ts';

/** The terminal that this process was started in. @param program how a person calls it there. */
export const terminalOf = (program: string): Terminal => ({
  program,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  today: () => new Date().toLocaleDateString('sv-SE'), // the date here, as "2026-11-22"
});

// A reader that has seen enough (`… | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
