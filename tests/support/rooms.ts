import type { Locator, Page } from '@playwright/test';
import { asSupervisor } from './accounts.ts';
import { type Api, knownAgent } from './prepare.ts';
import { toTheEnd, toTheRequest, walk } from './walk.ts';

/** A screen that is an address away from any other on the same desk. */
export interface Room {
  name: string;
  /** What stands after the # of its address. */
  address: string;
  /** What has come when it is there. */
  has: (page: Page) => Locator;
}

const end = { type: 'finished', outcome: 'resuelto', note: 'Se anuló un cobro.' } as const;

/** A day's work: a call with a promise to call back, one that escalated, one given up. */
export async function worked(api: Api): Promise<void> {
  await knownAgent(api);
  const reason = 'Llamar por la entrega';
  const due = Date.now() + 3_600_000;
  const promise = { type: 'followUpPlanned', due, reason, channel: 'telefonico' } as const;
  await walk(api, [...toTheRequest, promise, ...toTheEnd, { type: 'next' }, end], {
    client: 'doña Eva',
  });
  const calm = [{ type: 'escalated', immediate: false }, { type: 'situationLeft' }] as const;
  await walk(api, [...toTheRequest, ...calm, ...toTheEnd, end]);
  await walk(api, [{ type: 'abandoned', reason: 'colgó' }]);
}

/** The same on a desk that has an account. */
export async function workedBefore(api: Api): Promise<void> {
  await worked(api);
  await asSupervisor(api);
}

const named = (title: string) => (page: Page) => page.getByRole('main', { name: title });
const headed = (title: string) => (page: Page) =>
  page.getByRole('heading', { level: 1, name: title });
const protocol = 'protocolos/atencion-telefonica';

/** What whoever attends has besides the conversation. */
export const agentRooms: readonly Room[] = [
  { name: 'teclas', address: 'teclas', has: named('Teclas') },
  { name: 'tarjeta-de-teclas', address: 'tarjeta-de-teclas', has: named('Tarjeta de teclas') },
  { name: 'mis-datos', address: 'mis-datos', has: named('Qué se guarda de mí') },
  {
    name: 'seguimientos',
    address: 'seguimientos',
    has: (page) => page.getByText('Llamar por la entrega'),
  },
  { name: 'hoja', address: `${protocol}/hoja`, has: (page) => page.getByRole('article') },
  { name: 'diagrama', address: `${protocol}/diagrama`, has: (page) => page.locator('.stepbox') },
  { name: 'cambios', address: 'cambios', has: headed('Qué cambió') },
  { name: 'mis-revisiones', address: 'calidad/mis-revisiones', has: headed('Mis revisiones') },
  { name: 'mis-cifras', address: 'calidad/mis-cifras', has: headed('Mis cifras') },
];

/** What a supervisor has; `id` names one interaction. */
export function supervisorRooms(id: string): readonly Room[] {
  const rows = (page: Page) => page.getByRole('region', { name: 'Registro' }).getByRole('link');
  return [
    { name: 'lista', address: 'registro', has: rows },
    {
      name: 'lista-vacia',
      address: 'registro?texto=zarza',
      has: (page) => page.getByText(/coincide/),
    },
    { name: 'atencion', address: `registro/${id}`, has: (page) => page.getByRole('slider') },
    { name: 'informe', address: 'registro/informe', has: headed('Informe del Registro') },
    { name: 'tablero', address: 'calidad/tablero', has: headed('Tablero') },
    {
      name: 'tablero-diagrama',
      address: 'calidad/diagrama/atencion-telefonica',
      has: (page) => page.locator('.stepbox'),
    },
    { name: 'cola', address: 'calidad/cola', has: headed('Por revisar') },
    {
      name: 'revision',
      address: `calidad/revision/${id}`,
      has: (page) => page.getByText('Lo muestra el registro'),
    },
    { name: 'plantilla', address: 'calidad/plantilla', has: headed('Plantilla de evaluación') },
    { name: 'copias', address: 'copias', has: named('Copias de seguridad y registro') },
  ];
}
