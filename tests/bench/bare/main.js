/**
 * The limit that starting and memory are held against: a window that only says something, with the same scheme,
 * preload and webPreferences as Guion's (electron/main/window.ts and scheme.ts; copy a change made there).
 * Words: the preload's path, then the folder for Chromium's own files.
 */
import { app, BrowserWindow, Menu, protocol } from 'electron';

const [preload, userData] = process.argv.slice(-2);
const headers = { 'content-type': 'text/html; charset=utf-8' };
const body =
  '<!doctype html><title>Guion</title><h1>Inicio</h1><p>Una ventana que solo dice algo.</p>';

app.commandLine.appendSwitch('log-level', '3');
app.setPath('userData', userData);
app.disableHardwareAcceleration();
protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
Menu.setApplicationMenu(null);
void app.whenReady().then(() => {
  protocol.handle('app', () => new Response(body, { headers }));
  const window = new BrowserWindow({
    width: 400,
    height: 1000,
    frame: false,
    alwaysOnTop: true,
    fullscreenable: false,
    maximizable: false,
    show: false,
    title: 'Guion',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window.loadURL('app://guion/');
});
app.on('window-all-closed', () => app.quit());
