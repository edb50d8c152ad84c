import { app, dialog } from 'electron';
import { texts } from './texts.ts';

/**
 * Ends the app with one sentence: on stderr for whoever started it there, and in a box for everyone else.
 *
 * @param code 1, or 2 for wrong usage
 */
export function fail(message: string, code: 1 | 2): void {
  if (failing) return;
  failing = true;
  process.stderr.write(`${message}\n`);
  // Before Electron is ready a box cannot be drawn. Tests have nobody to close it.
  void app.whenReady().then(() => {
    if (process.env['GUION_DIALOGS'] !== 'off') dialog.showErrorBox(texts.problemTitle, message);
    app.exit(code);
  });
}

/** Ends a start that was asked for by a program: one sentence on stderr, and no box that nobody closes. */
export function refuse(message: string, code: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  app.exit(code);
}

/** One problem often brings others after it; the first one is the one to tell. */
let failing = false;
