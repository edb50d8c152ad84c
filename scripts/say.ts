/** Writes one line for the person at the terminal. To stderr, so that stdout stays for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
