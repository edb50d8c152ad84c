import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { protocolCommand } from '../../electron/entry/cli/protocol/command.ts';
import { today } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'guion-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    program: 'guion',
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    today: () => today,
  };
  const code = await protocolCommand.run(words, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const broken = (name: string) => join(import.meta.dirname, 'broken', `${name}.yaml`);
const valid = (name: string) => join(import.meta.dirname, 'valid', `${name}.yaml`);

describe('protocolo verificar', () => {
  test('0 and a count where all hold', async () => {
    const { code, out } = await run('verificar', valid('guardas'), valid('situacion'));
    expect({ code, out }).toEqual({ code: 0, out: '2 archivos, 0 errores, 0 avisos.' });
  });

  test('1 and file:line:column on an error; 0 on a mere warning', async () => {
    const path = broken('destino-inexistente');
    const { code, out } = await run('verificar', path);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(
      new RegExp(
        `^${path}:\\d+:\\d+: error DESTINO_INEXISTENTE El destino «paso:cita-33» no existe`,
      ),
    );
    expect((await run('verificar', broken('norma-ambigua'))).code).toBe(0);
  });

  test('a flow error tells the shortest failing path by step titles', async () => {
    const { out } = await run('verificar', broken('fin-sin-cierre'));
    expect(out).toContain(
      'Camino: «Conteste y salude según el horario» → «Pregunte qué cita quiere mover» → «Proponga la fecha nueva».',
    );
  });

  test('--json', async () => {
    const { code, out } = await run('verificar', broken('sin-guion'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: 1,
      errors: 1,
      warnings: 0,
      issues: [{ severity: 'error', code: 'PASO_INCOMPLETO', column: 7 }],
    });
  });

  test.each([
    [['verificar']],
    [['verificar', '--otra']],
    [['verificar', 'no-existe.yaml']],
    [[]],
    [['nada']],
  ])('2 for wrong usage: %j', async (words) => {
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });

  test('folders, links in a circle, a folder named like a file, files that are none', async () => {
    mkdirSync(join(folder, 'vacia'));
    expect((await run('verificar', join(folder, 'vacia'))).out).toContain(
      'no contiene archivos .yaml',
    );
    mkdirSync(join(folder, 'varios', 'carpeta.yaml'), { recursive: true });
    symlinkSync(join(folder, 'varios'), join(folder, 'varios', 'vuelta'));
    writeFileSync(join(folder, 'varios', 'grande.yaml'), 'x'.repeat(1_000_001));
    const { code, out } = await run('verificar', join(folder, 'varios'), '/dev/zero');
    expect(code).toBe(1);
    expect(out).toMatch(/carpeta\.yaml:1:1: error NO_ES_ARCHIVO/);
    expect(out).toMatch(/grande\.yaml:1:1: error DEMASIADO_GRANDE/);
    expect(out).toMatch(/zero:1:1: error NO_ES_ARCHIVO/);
    expect(out).toContain('3 archivos');
  });

  test('two files of one id, and a list of the catalogue by its own schema', async () => {
    const list = join(folder, 'catalogo');
    mkdirSync(list);
    writeFileSync(join(list, 'tonos.yaml'), 'lista: []\n');
    const { code, out } = await run('verificar', list);
    expect(code).toBe(1);
    expect(out).toMatch(/tonos\.yaml:1:\d+: error FALTA_CLAVE/);
    const copy = join(folder, 'copia.yaml');
    writeFileSync(copy, readFileSync(valid('minimo'), 'utf8'));
    expect((await run('verificar', valid('minimo'), copy)).out).toContain('ID_REPETIDO');
  });
});

describe('protocolo probar', () => {
  test.each(['guardas', 'situacion', 'escalamiento', 'minimo'])('%s at 100 %', async (name) => {
    const { code, out } = await run('probar', valid(name), '--json');
    const [proof] = (JSON.parse(out) as { protocols: { percent: number; failures: string[] }[] })
      .protocols;
    expect({ code, ...proof }).toMatchObject({ code: 0, percent: 100, failures: [] });
  });

  test('a broken file is not walked; a folder is wrong usage', async () => {
    expect((await run('probar', broken('sin-fin'))).code).toBe(1);
    expect((await run('probar', join(folder, 'vacia'))).code).toBe(2);
    expect((await run('probar', 'no-existe')).code).toBe(2);
  });
});

describe('protocolo hoja', () => {
  test('the sheet keeps the rows and columns of the seed, with level and literal sentence', async () => {
    const html = join(folder, 'hoja.html');
    const { code } = await run(
      'hoja',
      'cliente-dificil',
      '--html',
      html,
      '--empresa',
      'Tiendas <Suárez>',
    );
    expect(code).toBe(0);
    const text = readFileSync(html, 'utf8');
    const heads = [...text.matchAll(/<th scope="(?:row|col)">([^<]+)/g)].map(([, label]) =>
      label?.trim(),
    );
    expect(heads).toEqual([
      'Empresa',
      'Área',
      'Proceso',
      'Código',
      'Protocolo',
      'Fecha última revisión',
      'Descripción',
      'Nivel de este protocolo',
      'PROCESO',
      'NORMAS',
    ]);
    expect(text).toContain('PRIORIDAD MÁXIMA');
    expect(text).toContain('Tiendas &lt;Suárez&gt;');
    expect(text).toContain('<q>Voy a llamar a mi jefe para que pueda atenderlo mejor.</q>');
    const numbers = [...text.matchAll(/<td><b>(\d)\.<\/b>/g)].map(([, number]) => number);
    expect(numbers).toEqual(['1', '1', '2', '2', '3', '3', '4', '4', '5', '5']);
    expect(text).not.toMatch(/\{[a-z_]+\}|https?:|<script|<link|<img/);
  });

  test('wrong usage and a place that cannot be written', async () => {
    expect((await run('hoja', 'cliente-dificil')).code).toBe(2);
    expect((await run('hoja', 'atencion', '--html', join(folder, 'x.html'))).err).toContain(
      'puede ser',
    );
    expect(
      (await run('hoja', 'cliente-dificil', '--html', join(folder, 'no', 'x.html'))).code,
    ).toBe(1);
  });
});

describe('protocolo exportar', () => {
  test('xstate: a machine that XState takes again, with every step', async () => {
    const { code, out } = await run('exportar', 'atencion-telefonica', '--formato', 'xstate');
    expect(code).toBe(0);
    const anything = setup({
      guards: { met: () => false, chosen: () => true, warned: () => false },
      actions: {
        call() {},
        switchTo() {},
        count() {},
        suggest() {},
        suggestAtEnd() {},
        threaten() {},
      },
    });
    const machine = anything.createMachine(JSON.parse(out));
    expect(Object.keys(machine.states)).toEqual([
      'apertura',
      'analisis',
      'solucion',
      'return',
      'end',
    ]);
    expect(out.match(/"step": "tel-\d+"/g)).toHaveLength(10);
  });

  test('mermaid: every step in its stage and every option as an arrow', async () => {
    const { out } = await run('exportar', 'disco_rayado', '--formato', 'mermaid');
    expect(out).toContain('flowchart TD');
    expect(out).toContain('dra_1 -->|"Acepta"| dra_2');
    expect(out).toContain('fin_denegado_sin_acuerdo(["Fin: denegado_sin_acuerdo"])');
    expect((await run('exportar', 'disco_rayado', '--formato', 'pdf')).code).toBe(2);
  });
});
