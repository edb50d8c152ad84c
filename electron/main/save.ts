import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { fileNameOf, type SaveWish } from './saveWish.ts';
import { texts } from './texts.ts';

/** Writes what the page asked for where the person says, and nowhere else. */
export async function save(window: BrowserWindow, wish: SaveWish): Promise<void> {
  const name = wish.kind === 'pdf' ? fileNameOf(window.webContents.getTitle(), 'pdf') : wish.name;
  const extension = path.extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: texts.saveTitle,
    defaultPath: path.join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (canceled || filePath === '') return;
  try {
    await replace(filePath, await contentOf(window, wish));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    dialog.showErrorBox(texts.saveTitle, texts.cannotSave(filePath, code));
  }
}

/** Written beside it first: a full disk leaves no half file, and the one that was there stays as it was. */
async function replace(filePath: string, content: Uint8Array | string): Promise<void> {
  const draft = `${filePath}.parcial`;
  try {
    await writeFile(draft, content);
    await rename(draft, filePath);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The sheet's own print style sheet says the size of the page and its margins. */
function contentOf(window: BrowserWindow, wish: SaveWish): Promise<Uint8Array> | string {
  if (wish.kind === 'svg') return wish.svg;
  if (wish.kind === 'text') return wish.text;
  return window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
}
