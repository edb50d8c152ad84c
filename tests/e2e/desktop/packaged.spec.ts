import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { checkout } from '../../../scripts/checkout.ts';
import { executableIn } from '../../../scripts/package/after-pack.ts';
import { fuses, readFuses, setFuses } from '../../../scripts/package/fuses.ts';
import { wantedVersion } from '../../../scripts/runtime/installed.ts';
import { electronRuntime } from '../../../scripts/runtime/runtime.ts';
import { stageForUser } from '../../../scripts/unprivileged.ts';
import { expect, test } from '../../support/guion.ts';
import { runToEnd, sentencesIn } from '../../support/processes.ts';

/**
 * The app as it is shipped, packed once around the runtime of these tests and thrown away. Where that is the
 * old fallback its wire ends before the newest fuse, which is then left out here, and only here.
 */

interface Packed {
  folder: string;
  /** Where what was handed to the maker of the .deb lies. */
  deb: string;
  executable: string;
  runtime: string;
  version: string;
  remove: () => void;
}

const wanted = wantedVersion(path.join(checkout, 'node_modules', 'electron'));
let packed: Packed;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  packed = await pack();
});
test.afterAll(() => packed?.remove());

test('every fuse stands as decided', async () => {
  const wire = await readFuses(packed.executable);
  const decided = Object.values(fuses).slice(0, wire.length);
  expect(wire).toEqual(decided);
  expect(Object.keys(fuses)).toHaveLength(9);
  if (wire.length < 9)
    test.info().annotations.push({ type: 'old wire', description: `${wire.length} of 9` });
});

test('neither environment nor command line turns it into a bare Node or opens an inspector', async () => {
  const speak = ['-e', 'process.stdout.write("ran " + process.version)'];
  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const bare = await runToEnd(packed.runtime, speak, asNode);
  expect(bare.stdout, 'the runtime before packing, so that the next line means something').toMatch(
    /^ran v/,
  );

  const stage = stageForUser({ checkout, executable: packed.executable });
  try {
    const start = (name: string, words: string[], env: Record<string, string>) =>
      runToEnd(
        stage.executable,
        ['--data-dir', stage.dataDir(name), ...words],
        { ...process.env, GUION_DIALOGS: 'off', ...env },
        8_000,
      );
    const node = await start('node', speak, { ELECTRON_RUN_AS_NODE: '1' });
    expect(node.stdout).not.toContain('ran v');
    const options = await start('options', [], { NODE_OPTIONS: '--require=/no/such/file.cjs' });
    expect(options.stderr).not.toContain('/no/such/file.cjs');
    const inspected = await start('inspect', ['--inspect=0', '--inspect-brk=0'], {});
    expect(inspected.stderr).not.toContain('Debugger listening');
    // It did start, from its archive: either it ran until it was killed or its core said why it cannot.
    const said = sentencesIn(inspected.stderr);
    if (inspected.code !== null)
      expect(said).toEqual([expect.stringMatching(/^SQLite no se puede/)]);
  } finally {
    stage.remove();
  }
});

test('holds what was built, the protocols, and nothing else', () => {
  const resources = path.join(packed.folder, 'resources');
  expect(readdirSync(resources).toSorted()).toEqual([
    'THIRD-PARTY.txt',
    'app-update.yml',
    'app.asar',
    'app.asar.unpacked',
    // The .deb's own, written beside it once this tree was made.
    'apparmor-profile',
    'package-type',
    'protocols',
  ]);
  const archive = readFileSync(path.join(resources, 'app.asar'));
  const headerLength = archive.readUInt32LE(12);
  const header: unknown = JSON.parse(archive.subarray(16, 16 + headerLength).toString('utf8'));
  const names = namesIn(header);
  expect(names).toContain('out/main/main.js');
  const known =
    /^(out\/(main|preload|renderer)\/[\w/.-]+\.(c?js|css|html|svg|woff2)$|package\.json$|node_modules\/better-sqlite3\/(package\.json$|lib\/[\w/-]+\.js$|prebuilds\/[\w-]+\.node$))/;
  expect(names.filter((name) => !known.test(name))).toEqual([]);
  expect(names.filter((name) => /\.(tsx?|map|md)$|\btests?\b|\.test\./.test(name))).toEqual([]);
  const native = names.filter((name) => name.endsWith('.node'));
  expect(native).toEqual([`node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`]);
});

test('opens nothing outside, reads no file by address, and is made around the Electron of today', () => {
  const main = readFileSync(path.join(checkout, 'out', 'main', 'main.js'), 'utf8');
  expect(main).not.toContain('openExternal');
  const pages = path.join(checkout, 'out', 'renderer');
  const written = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css)$/.test(name))
    .filter((name) => readFileSync(path.join(pages, name), 'utf8').includes('file://'));
  expect(written).toEqual([]);
  const about = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string };
  };
  // Pinned exactly, and none of those that had no support any more on the day of this release.
  expect(about.devDependencies.electron).toMatch(/^(4[5-9]|[5-9]\d)\.\d+\.\d+$/);
});

test('the program itself is never packed around another Electron than the one of today', async () => {
  test.skip(packed.version === wanted, 'the runtime of these tests is the one of today');
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: path.dirname(packed.runtime) };
  const script = path.join(checkout, 'scripts', 'package.ts');
  const tried = await runToEnd(process.execPath, [script, '--dir'], env);
  expect(tried.code).toBe(1);
  expect(tried.stderr).toContain(`y Guion se empaqueta solo con Electron ${wanted}:`);
  const wrong = await runToEnd(process.execPath, [script, '--todo'], env);
  expect([wrong.code, sentencesIn(wrong.stderr).length]).toEqual([2, 1]);
});

test('the .deb is told what it is, and its entry opens links and has the icon', () => {
  const words = readFileSync(path.join(packed.deb, 'words'), 'utf8').split('\n');
  const after = (word: string) => words[words.indexOf(word) + 1];
  expect([after('--name'), after('--license')]).toEqual(['guion', 'MIT']);
  expect(words.some((word) => word.endsWith('=/opt/Guion'))).toBe(true);
  expect(words.filter((word) => word.endsWith('/apps/guion.png')).length).toBeGreaterThan(5);
  const entry = readFileSync(path.join(packed.deb, 'guion.desktop'), 'utf8');
  expect(entry).toMatch(/^MimeType=x-scheme-handler\/guion;$/m);
  expect(entry).toMatch(/^Icon=guion$/m);
  expect(entry).toMatch(/^StartupWMClass=guion$/m);
});

test('its commands name themselves as they are called there, and check a protocol', async () => {
  // The archive's own bundle, in the project's Node: the old runtime of these tests cannot open SQLite.
  const command = (...words: string[]) =>
    runToEnd(
      process.execPath,
      [path.join(checkout, 'out', 'main', 'console.js'), ...words],
      process.env,
    );
  const all = await command('ayuda');
  expect(all.stdout).toMatch(/^Uso: guion ORDEN …\n/);
  for (const group of ['datos', 'politica', 'protocolo', 'registro']) {
    expect(all.stdout).toMatch(new RegExp(`^  ${group} `, 'm'));
    const help = await command(group, '--help');
    expect(help.stdout).toMatch(new RegExp(`^Uso: guion ${group} ORDEN …\n`));
    expect(help.stdout + all.stdout).not.toContain('npm');
  }
  const checked = await command('protocolo', 'verificar', path.join(checkout, 'protocols'));
  expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining(' 0 errores')]);
});

test('nobody but its owner may change a file of it', () => {
  const writable = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => (statSync(path.join(packed.folder, name)).mode & 0o022) !== 0,
  );
  expect(writable).toEqual([]);
});

async function pack(): Promise<Packed> {
  const runtime = await electronRuntime({ announce: () => {} });
  if (!runtime.ok) throw new Error(`no Electron: ${runtime.reason}`);
  const root = mkdtempSync(path.join(os.tmpdir(), 'guion-pack-'));
  const dist = path.join(root, 'electron');
  // Without the shim that lets the fallback run a checkout: what is shipped has an archive and nothing beside.
  const shim = path.join(path.dirname(runtime.executable), 'resources', 'app');
  cpSync(path.dirname(runtime.executable), dist, {
    recursive: true,
    filter: (file) => !file.startsWith(shim),
  });
  let executable = '';
  const deb = path.join(root, 'deb');
  process.env['CUSTOM_FPM_PATH'] = listener(deb);
  await build({
    projectDir: checkout,
    targets: Platform.LINUX.createTarget(['dir', 'deb']),
    config: {
      electronDist: dist,
      electronVersion: runtime.version,
      directories: { output: path.join(root, 'packed') },
      afterPack: async (context) => {
        executable = executableIn(context);
        await setFuses(executable, await asFarAs(executable));
      },
    },
  });
  return {
    folder: path.dirname(executable),
    deb,
    executable,
    runtime: runtime.executable,
    version: runtime.version,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Stands for fpm, which is fetched from outside: keeps what it is told and makes an empty package. */
function listener(folder: string): string {
  mkdirSync(folder);
  const script = path.join(folder, 'fpm');
  writeFileSync(
    script,
    `#!/bin/sh
printf '%s\\n' "$@" > '${folder}/words'
for word; do
  case $word in *.desktop=*) cp "\${word%%=*}" '${folder}/guion.desktop' ;; esac
  [ "$before" = --package ] && : > "$word"
  before=$word
done
`,
    { mode: 0o755 },
  );
  return script;
}

/** All nine, or what an older binary has of them. */
async function asFarAs(executable: string): Promise<typeof fuses> {
  const wire = await readFuses(executable);
  if (wire.length === Object.keys(fuses).length) return fuses;
  const { [FuseV1Options.WasmTrapHandlers]: _newest, ...older } = fuses;
  return older as typeof fuses;
}

/** The paths in the header of an asar archive: folders have `files`, files have not. */
function namesIn(node: unknown, prefix = ''): string[] {
  const { files } = node as { files?: Record<string, unknown> };
  if (!files) return [prefix];
  return Object.entries(files).flatMap(([name, inner]) =>
    namesIn(inner, prefix === '' ? name : `${prefix}/${name}`),
  );
}
