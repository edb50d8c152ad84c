/**
 * The words that start npm. Under `npm run` its own script is known and runs on the project's
 * Node; started by hand, npm is looked for on PATH.
 */
export function npmCommand(): string[] {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}
