import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCore, type Core } from '../../electron/core/core.ts';
import { machinePolicyFile } from '../../electron/core/policy/file.ts';
import { problemText } from '../../electron/core/problem.ts';
import { readPolicy } from '../../shared/policy/read.ts';
import { asRole, asSupervisor, carmen } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  clientOf,
  firstRun,
  marcela,
  openTestCore,
  temporaryFolder,
  testOptions,
} from '../support/testCore.ts';

/** A machine with a data folder and a place for its policy. */
function machine() {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'datos');
  mkdirSync(dataDir, { mode: 0o700 });
  const policyFile = join(folder, 'politica.yaml');
  let core: Core | null = null;
  return {
    policyFile,
    write: (text: string) => writeFileSync(policyFile, text),
    remove: () => rmSync(policyFile),
    open: () => {
      core?.close();
      core = openTestCore({ dataDir, policyFile });
      return clientOf(core);
    },
    refused: (door: 'desktop' | 'browser' = 'browser') => {
      core?.close();
      const opened = openCore(testOptions({ dataDir, policyFile, door }));
      if (opened.ok) opened.core.close();
      return opened.ok ? null : problemText(opened.problem);
    },
  };
}

const whole = `
empresa: Comercial Ejemplo
area: Mesa de ayuda
idioma: en
conservacion: { atenciones: 365, accesos: null }
atajos: { de_una_tecla: false, globales: { show: Ctrl+Alt+G } }
actualizaciones: https://guion.ejemplo.mx/versiones/
fijar: [empresa, idioma, conservacion, atajos, actualizaciones]
`;

describe('a desk under a policy', () => {
  test('begins with what it says, and changes what is not locked', async () => {
    const { write, open } = machine();
    write(whole);
    const client = open();
    expect(await client.settings.get()).toMatchObject({
      company: 'Comercial Ejemplo',
      area: 'Mesa de ayuda',
      updates: 'https://guion.ejemplo.mx/versiones/',
    });
    await client.people.save(marcela);
    await client.people.choose({ id: marcela.id });
    expect((await client.system.status()).firstRun).toBe(false);
    const settings = await client.settings.get();
    await client.settings.save({ ...settings, company: 'Comercial Ejemplo', area: 'Caja 4' });
    expect(await open().settings.get()).toMatchObject({ area: 'Caja 4' });
  });

  test('refuses what is locked through its door, whoever asks', async () => {
    const { write, open } = machine();
    write(whole);
    const client = open();
    await client.people.save(marcela);
    await client.people.choose({ id: marcela.id });
    await asSupervisor(client);
    const rename = client.settings.save({ company: 'Otra', area: 'x', updates: null });
    expect(await refusalOf(rename)).toEqual({
      code: 'MANAGED',
      data: { names: ['company', 'updates'] },
    });
    const { preferences } = await client.people.preferences();
    expect(preferences).toMatchObject({ language: 'en', singleKeys: false });
    const speak = client.people.savePreferences({ ...preferences, language: 'es' });
    expect(await refusalOf(speak)).toEqual({ code: 'MANAGED', data: { names: ['language'] } });
    expect(
      await client.people.savePreferences({ ...preferences, reading: 'experto' }),
    ).toMatchObject({ reading: 'experto' });
    const retention = await client.rights.retention();
    expect(retention).toEqual({ interactions: 365, practices: null, audit: null });
    const keep = client.rights.setRetention({ ...retention, interactions: null, practices: 90 });
    expect(await refusalOf(keep)).toEqual({ code: 'MANAGED', data: { names: ['interactions'] } });
    expect(await client.rights.setRetention({ ...retention, practices: 90 })).toMatchObject({
      practices: 90,
    });
    expect(await client.settings.get()).toMatchObject({ company: 'Comercial Ejemplo' });
  });

  test('follows what is locked later, keeps the rest as it is, and is free once the file is gone', async () => {
    const { write, open, remove } = machine();
    await firstRun(open());
    write('empresa: Comercial Ejemplo\narea: Caja\nfijar: [empresa]\n');
    expect(await open().settings.get()).toMatchObject({ company: 'Comercial Ejemplo', area: null });
    remove();
    const client = open();
    expect(await client.policy.state()).toMatchObject({ file: null, trouble: null });
    expect(await client.settings.save({ company: 'Otra' })).toMatchObject({ company: 'Otra' });
  });

  test('has only the roles that it allows', async () => {
    const { write, open } = machine();
    const before = open();
    await firstRun(before);
    await asRole(before, 'author');
    write('empresa: Tiendas Suárez\nfunciones: [supervision]\n');
    const client = open();
    const user = { user: 'solo.author', password: 'nubes sobre el cerro, author' };
    const refused = { code: 'MANAGED', data: { names: ['roles'] } };
    expect(await refusalOf(client.account.signIn(user))).toEqual(refused);
    const { account } = await client.account.signIn({
      user: carmen.user,
      password: carmen.password,
    });
    expect(account?.roles).toEqual(['supervisor']);
    expect((await refusalOf(client.account.list())).code).toBe('FORBIDDEN');
  });

  test('is nobody’s to claim where nobody may administer it', async () => {
    const { write, open } = machine();
    write('empresa: Comercial Ejemplo\nfunciones: []\n');
    const client = open();
    expect((await refusalOf(client.account.claim(carmen))).code).toBe('MANAGED');
    expect((await refusalOf(client.settings.save({ company: 'Mía' }))).code).toBe('FORBIDDEN');
  });

  test('opens no browser door where it is closed', () => {
    const { write, refused, policyFile } = machine();
    write('puerta_del_navegador: false\n');
    expect(refused('browser')).toContain(`(${policyFile}) no permite abrir Guion en el navegador`);
    expect(refused('desktop')).toBeNull();
  });
});

describe('a policy that cannot be used', () => {
  test('keeps a new desk closed', () => {
    const { write, refused, policyFile } = machine();
    write('empresa: Uno\nareas: Dos\n');
    expect(refused()).toBe(
      `La política de su organización no se puede usar y este puesto es nuevo: Guion no se abre hasta que se corrija. ${policyFile}, línea 2: La clave «areas» no existe aquí. ¿Quiso decir «area»?`,
    );
  });

  test('leaves the last good one in force', async () => {
    const { write, open } = machine();
    write('empresa: Comercial Ejemplo\nfijar: [empresa]\n');
    open();
    write('empresa: [\n');
    const client = open();
    const { trouble, held } = await client.policy.state();
    expect(trouble?.text).toMatch(/línea \d+: No es YAML válido.*Mientras tanto vale la última/);
    expect(held.settings).toEqual(['company']);
    const rename = client.settings.save({ company: 'Otra' });
    expect((await refusalOf(rename)).code).toBe('MANAGED');
  });

  test('freezes a desk that never had a good one, and its work goes on', async () => {
    const { write, open } = machine();
    await firstRun(open());
    write('idioma: fr\n');
    const client = open();
    expect((await client.policy.state()).trouble?.text).toMatch(
      /línea 1: «idioma» debe ser .*no se puede cambiar/,
    );
    const rename = client.settings.save({ company: 'Otra' });
    expect((await refusalOf(rename)).code).toBe('MANAGED');
    expect(await client.session.current()).toBeNull();
    expect(await client.settings.save({ company: 'Tiendas Suárez', area: null })).toBeTruthy();
  });

  test.each([
    ['', 'El archivo no contiene claves. Empiece, por ejemplo, con «empresa:».'],
    ['fijar: [empresa]', '«fijar» nombra «empresa», que este archivo no dice.'],
    ['fijar: [company]', '«fijar» solo admite: empresa, area,'],
    ['funciones: [supervision]', 'Escriba «empresa».'],
    ['conservacion: { atenciones: 5 }', '«conservacion.atenciones» debe ser un número de días'],
    ['conservacion: { atencion: 90 }', '«atencion» no existe aquí. ¿Quiso decir «atenciones»?'],
    ['atajos: { globales: { show: N } }', '«atajos.globales» debe ser un grupo'],
    ['actualizaciones: ftp://x', '«actualizaciones» debe ser una dirección'],
    ['empresa: ""', '«empresa» debe ser un texto de 1 a 120 letras.'],
    ['atajos: { teclas: { nota: n } }', 'la orden «nota» no existe. ¿Quiso decir «note»?'],
    ['atajos: { teclas: { brake: F9 } }', 'la tecla de «brake» no se cambia.'],
    ['atajos: { teclas: { note: N } }', '«N» no es una tecla para «note».'],
    ['atajos: { teclas: { note: Ctrl+w } }', '«Ctrl+w» es del sistema o del navegador.'],
    ['atajos: { teclas: { note: t } }', '«t» ya es la tecla de «clientType».'],
    ['atajos: { teclas: { note: w, pause: w } }', '«w» ya es la tecla de «pause».'],
    ['atajos: { globales: { show: F9, next: F9 } }', '«F9» ya es la tecla de «next».'],
    ['atajos: { globales: { show: F8 } }', '«F8» ya es la tecla de «brake».'],
  ])('says what is wrong with %j', (text, sentence) => {
    const read = readPolicy(text);
    expect(read.ok ? '' : read.issues.map(({ message }) => message).join(' ')).toContain(sentence);
  });
});

test('shortcuts that hold are taken: another key, one that has moved away, none', () => {
  const teclas = '{ note: w, clientType: n, mask: "", pause: F9, resume: Ctrl+Delete }';
  expect(readPolicy(`atajos: { teclas: ${teclas}, globales: { show: Ctrl+Alt+G } }`)).toMatchObject(
    {
      ok: true,
      policy: { preferences: { keys: { note: 'w', clientType: 'n', mask: '' } } },
    },
  );
});

test('JSON is read as well, and the file lies where only an administrator writes', () => {
  expect(readPolicy('{"empresa": "Uno", "fijar": ["empresa"]}').ok).toBe(true);
  expect(machinePolicyFile('linux', '/home/ana')).toBe('/etc/guion/politica.yaml');
  expect(machinePolicyFile('win32', 'C:\\Users\\ana')).toBe(
    'C:\\ProgramData\\Guion\\politica.yaml',
  );
  expect(machinePolicyFile('darwin', '/Users/ana')).toBe(
    '/Library/Application Support/Guion/politica.yaml',
  );
});
