import type { Exportable } from '../../../shared/review/export.ts';
import type { Named } from './labels.ts';

export interface Labelled {
  kind: 'label';
  name: string;
  sql: string;
  of: Named;
  tells: 'id' | 'name' | 'version';
}

export type Column = {
  name: string;
  sql: string;
} & (
  | {
      /**
       * `text` may hold anything, `json` is a text that is JSON, `plain` is only what our own programs make, `number`
       * is written as one, `folio` is an interaction's number.
       */
      kind: 'text' | 'json' | 'plain' | 'number' | 'folio';
    }
  /** Something with a name: its id, or what the interaction's edition says of it. */
  | Labelled
);

const moment = (sql: string) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${sql} / 1000.0, 'unixepoch')`;

const interaction: readonly Column[] = [
  { name: 'folio', kind: 'folio', sql: 'i.no' },
  { name: 'id', kind: 'plain', sql: 'i.id' },
  { name: 'inicio', kind: 'plain', sql: moment('i.started_at') },
  { name: 'fin', kind: 'plain', sql: moment('i.ended_at') },
  { name: 'segundos', kind: 'number', sql: 'round(i.active_ms / 1000.0, 1)' },
  { name: 'agente', kind: 'text', sql: 'i.agent_name' },
  { name: 'protocolo', kind: 'label', of: 'protocol', tells: 'id', sql: 'i.protocol' },
  { name: 'protocolo_nombre', kind: 'label', of: 'protocol', tells: 'name', sql: 'i.protocol' },
  { name: 'version', kind: 'label', of: 'protocol', tells: 'version', sql: 'i.protocol' },
  { name: 'canal', kind: 'plain', sql: 'i.channel' },
  { name: 'medio', kind: 'text', sql: 'i.medium' },
  { name: 'cliente', kind: 'text', sql: 'i.client' },
  { name: 'tipo_cliente', kind: 'label', of: 'clientType', tells: 'name', sql: 'i.client_type' },
  { name: 'estado', kind: 'plain', sql: 'i.status' },
  { name: 'resultado', kind: 'label', of: 'outcome', tells: 'id', sql: 'i.outcome' },
  { name: 'resultado_nombre', kind: 'label', of: 'outcome', tells: 'name', sql: 'i.outcome' },
  { name: 'satisfaccion', kind: 'text', sql: 'i.satisfaction' },
  { name: 'escalamientos', kind: 'number', sql: 'i.escalations' },
  { name: 'advertencias', kind: 'number', sql: 'i.warnings' },
  { name: 'normas_sin_marcar', kind: 'number', sql: 'i.missing_norms' },
  { name: 'sin_respuesta', kind: 'number', sql: 'i.flags' },
  { name: 'pasos_deshechos', kind: 'number', sql: 'i.backs' },
  { name: 'revisiones', kind: 'number', sql: 'i.reviewed' },
];

const event: readonly Column[] = [
  { name: 'folio', kind: 'folio', sql: 'i.no' },
  { name: 'id', kind: 'plain', sql: 'i.id' },
  { name: 'suceso', kind: 'number', sql: 'e.seq' },
  { name: 'momento', kind: 'plain', sql: moment('e.at') },
  { name: 'tipo', kind: 'plain', sql: 'e.type' },
  { name: 'desde_paso', kind: 'text', sql: 'e.from_step' },
  { name: 'hasta_paso', kind: 'text', sql: 'e.to_step' },
  { name: 'contenido', kind: 'json', sql: 'e.body' },
  { name: 'lugar', kind: 'number', sql: 'e.position' },
];

/** One review as it stands: `told` is what its acts came to (see reviews.ts). */
const told = (name: string) => `told.value ->> '${name}'`;

const review: readonly Column[] = [
  { name: 'folio', kind: 'folio', sql: 'i.no' },
  { name: 'id', kind: 'plain', sql: 'i.id' },
  { name: 'revision', kind: 'plain', sql: 'a.review' },
  { name: 'agente', kind: 'text', sql: 'i.agent_name' },
  { name: 'revisor', kind: 'text', sql: 'a.name' },
  { name: 'calibracion', kind: 'plain', sql: told('calibration') },
  { name: 'plantilla', kind: 'text', sql: told('card') },
  { name: 'plantilla_version', kind: 'number', sql: told('version') },
  { name: 'veredicto', kind: 'plain', sql: told('verdict') },
  { name: 'puntuacion', kind: 'number', sql: told('score') },
  { name: 'criticos_cumplidos', kind: 'number', sql: told('met') },
  { name: 'criticos', kind: 'number', sql: told('critical') },
  { name: 'entregada', kind: 'plain', sql: moment('a.at') },
  { name: 'enterado', kind: 'plain', sql: moment(`(${told('acknowledgedAt')})`) },
  { name: 'desacuerdo', kind: 'plain', sql: told('disputed') },
  // An erased interaction keeps its figures; what was written about it leaves in no file.
  {
    name: 'respuesta',
    kind: 'text',
    sql: `iif(EXISTS (SELECT 1 FROM erased WHERE interaction = i.no), NULL, ${told('answer')})`,
  },
];

export const columnsOf: Readonly<Record<Exportable, readonly Column[]>> = {
  interactions: interaction,
  events: event,
  reviews: review,
};
