import { expect, type Locator, type Page } from '@playwright/test';
import { asSupervisor, signInOn } from './accounts.ts';
import { Hands } from './hands.ts';
import { type Api, knownAgent } from './prepare.ts';
import { toTheEnd, toTheRequest, walk } from './walk.ts';

/** A screen of the app and how to get to it, on a core that has nothing yet. */
export interface Screen {
  /** As its picture is called: DESIGN.md's name, where it has one. */
  name: string;
  /** The article that its help opens at. */
  help: string;
  /** Leaves the core as the screen needs it; the page is loaded afterwards. */
  prepare(api: Api): Promise<unknown>;
  /** What is done on the page itself. */
  show(page: Page, hands: Hands): Promise<void>;
}

const main = (page: Page, name: string) => expect(page.getByRole('main', { name })).toBeVisible();
const live = (page: Page) => main(page, 'Atención en curso');

/** A live call on which a key is pressed that opens a sheet. */
function sheet(name: string, key: string, title: string, help: string): Screen {
  return {
    name,
    help,
    prepare: (api) => begun(api, () => walk(api, toTheRequest)),
    async show(page, hands) {
      await live(page);
      await hands.press(key);
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    },
  };
}

async function begun(api: Api, then: () => Promise<unknown> = () => Promise.resolve()) {
  await knownAgent(api);
  await then();
}

async function finished(api: Api): Promise<void> {
  const end = { type: 'finished', outcome: 'resuelto', note: 'Se anuló un cobro.' } as const;
  await walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }, end]);
  const calm = [{ type: 'escalated', immediate: false }, { type: 'situationLeft' }] as const;
  const left = { type: 'finished', outcome: 'cliente_se_retiro', note: '' } as const;
  await walk(api, [...toTheRequest, ...calm, left]);
}

/** A screen for whoever sits at the desk: its picture's name, its address after #/, its title, its help's title. */
function opened(name: string, path: string, title: string, help: string): Screen {
  return {
    name,
    help,
    prepare: (api) => begun(api),
    async show(page) {
      await page.goto(new URL(`/#/${path}`, page.url()).href);
      await main(page, title);
    },
  };
}

/** A screen for whoever has an account, on a desk where calls were attended and read. */
function supervised(name: string, path: string, title: string, help: string): Screen {
  return {
    name,
    help,
    prepare: (api) => begun(api, () => finished(api)).then(() => asSupervisor(api)),
    async show(page) {
      await signInOn(page);
      await page.goto(new URL(`/#/${path}`, page.url()).href);
      await main(page, title);
    },
  };
}

/** Every screen of issue A. */
export const screens: readonly Screen[] = [
  {
    name: 'primeros-datos',
    help: 'Los primeros datos',
    prepare: () => Promise.resolve(),
    show: (page) => main(page, 'Primeros datos'),
  },
  {
    name: 'inicio',
    help: 'El inicio',
    prepare: (api) => begun(api),
    show: (page) => main(page, 'Inicio'),
  },
  {
    name: 'inicio-en-pausa',
    help: 'El inicio',
    prepare: (api) =>
      begun(api, () => walk(api, [...toTheRequest, { type: 'paused', reason: 'Busco datos' }])),
    async show(page) {
      await page.goto(new URL('/#/', page.url()).href);
      await main(page, 'Inicio');
    },
  },
  {
    name: 'paso-apertura',
    help: 'Un paso',
    prepare: (api) => begun(api, () => walk(api, toTheRequest.slice(0, 1))),
    show: live,
  },
  {
    name: 'paso-analisis-decision',
    help: 'Un paso',
    prepare: (api) => begun(api, () => walk(api, toTheRequest)),
    show: live,
  },
  sheet('nota', 'n', 'Nota', 'Notas'),
  sheet('tipo-de-cliente', 't', '¿Cómo es el cliente?', 'El tipo de cliente'),
  sheet('situacion-elegir', 's', '¿Qué está pasando?', 'Situaciones'),
  sheet('pausa-elegir', 'p', '¿Por qué hace una pausa?', 'Pausas'),
  {
    name: 'situacion',
    help: 'Situaciones',
    prepare: (api) =>
      begun(api, () => walk(api, [...toTheRequest, { type: 'decided', option: 'critica' }])),
    show: live,
  },
  {
    name: 'pausa',
    help: 'Pausas',
    prepare: (api) => begun(api, () => walk(api, toTheRequest)),
    async show(page, hands) {
      await live(page);
      await hands.press('p', '2');
      await main(page, 'Atención en pausa');
    },
  },
  {
    name: 'escalamiento',
    help: 'Cliente difícil',
    prepare: (api) =>
      begun(api, () => walk(api, [...toTheRequest, { type: 'escalated', immediate: false }])),
    show: (page) => main(page, 'Cliente difícil'),
  },
  {
    name: 'escalamiento-traspaso',
    help: 'Cliente difícil',
    prepare: (api) =>
      begun(api, () => walk(api, [...toTheRequest, { type: 'escalated', immediate: true }])),
    show: (page) => main(page, 'Cliente difícil'),
  },
  {
    name: 'cierre',
    help: 'El cierre',
    prepare: (api) => begun(api, () => walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }])),
    show: (page) => main(page, 'Cierre de la atención'),
  },
  {
    name: 'atencion-registrada',
    help: 'La atención terminada',
    prepare: (api) => begun(api, () => walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }])),
    async show(page, hands) {
      await main(page, 'Cierre de la atención');
      await hands.press('Control+Enter');
      await main(page, 'Atención registrada');
    },
  },
  {
    name: 'registro',
    help: 'El Registro',
    prepare: (api) => begun(api, () => finished(api)),
    async show(page) {
      await page.goto(new URL('/#/registro', page.url()).href);
      await expect(rowsOf(page)).toHaveCount(2);
    },
  },
  {
    name: 'registro-detalle',
    help: 'Una atención por dentro',
    prepare: (api) => begun(api, () => finished(api)),
    async show(page) {
      await page.goto(new URL('/#/registro', page.url()).href);
      await rowsOf(page).first().click();
      await main(page, 'Atención registrada');
    },
  },
  {
    name: 'entrar',
    help: 'Entrar con su cuenta',
    prepare: (api) => begun(api, () => asSupervisor(api).then(() => api.account.signOut())),
    async show(page) {
      await page.goto(new URL('/#/cuenta', page.url()).href);
      await expect(page.getByRole('button', { name: 'Entrar' })).toBeVisible();
    },
  },
  supervised('cuenta', 'cuenta', 'Supervisión y cuentas', 'Entrar con su cuenta'),
  supervised('cuentas', 'cuentas', 'Cuentas', 'Cuentas'),
  supervised('accesos', 'accesos', 'Quién ha leído qué', 'Quién ha leído qué'),
  supervised('datos-personales', 'datos-personales', 'Datos personales', 'Datos personales'),
  {
    name: 'conservacion',
    help: 'Datos personales',
    prepare: (api) => begun(api, () => finished(api)).then(() => asSupervisor(api)),
    async show(page) {
      await signInOn(page);
      await page.goto(new URL('/#/datos-personales', page.url()).href);
      const kind = page.getByRole('combobox', { name: 'Contenido de las atenciones' });
      await kind.selectOption('365');
      await expect(page.getByText('Hoy no se suprimiría nada.').first()).toBeVisible();
    },
  },
  {
    name: 'bloqueo',
    help: 'Entrar con su cuenta',
    prepare: (api) => begun(api, () => finished(api)).then(() => asSupervisor(api)),
    async show(page) {
      await signInOn(page);
      await page.getByRole('button', { name: 'Bloquear ahora' }).click();
      await page.goto(new URL('/#/registro', page.url()).href);
      await expect(page.getByRole('button', { name: 'Desbloquear' })).toBeVisible();
    },
  },
  {
    name: 'aviso-de-bloqueo',
    help: 'El Registro',
    prepare: (api) => begun(api, () => finished(api)).then(() => asSupervisor(api)),
    async show(page) {
      await signInOn(page);
      await page.goto(new URL('/#/registro', page.url()).href);
      await expect(rowsOf(page)).toHaveCount(2);
      await stopIdle(page, 18);
      // How many are left depends on how long ago the core was asked.
      await expect(page.getByText(/^La sesión se bloquea en \d+ segundos/)).toBeVisible();
    },
  },
  {
    name: 'ajustes-solo-lectura',
    help: 'Ajustes',
    prepare: (api) => begun(api).then(() => asSupervisor(api)),
    async show(page) {
      await page.goto(new URL('/#/ajustes', page.url()).href);
      await expect(page.getByText('Lo cambia quien administra Guion.')).toBeVisible();
    },
  },
  opened('ajustes', 'ajustes', 'Ajustes', 'Ajustes'),
];

/** The page's own clock stands so many seconds before it locks for want of anybody; the core's goes on. */
async function stopIdle(page: Page, seconds: number): Promise<void> {
  await page.evaluate(
    (ms) => {
      const stopped = performance.now() + ms;
      performance.now = () => stopped;
    },
    15 * 60_000 - seconds * 1000 - 500,
  );
}

/** The interactions of the Registro. */
function rowsOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Registro' }).getByRole('link');
}
