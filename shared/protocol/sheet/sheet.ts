import type { Catalog } from '../../catalog/catalog.ts';
import type { Protocol, StageId } from '../protocol.ts';

/** What the organisation fills in; null leaves a line to write on. */
export interface SheetNames {
  company: string | null;
  area: string | null;
}

/** A cell of the sheet's head: its label and what stands in it; null = a line to write on. */
export interface HeadCell {
  label: string;
  value: string | null;
}

/** PROCESO n and NORMAS n, side by side (D13). */
export interface SheetStep {
  number: number;
  stage: StageId;
  action: string;
  /** The sentence that must be said word for word, if there is one. */
  literal: string | null;
  norms: string[];
  /** The organisation's own norms, kept apart from the source's. */
  extraNorms: string[];
}

/** The printable sheet of a protocol in the recommended format (D12, decision 12). */
export interface Sheet {
  language: string;
  title: string;
  /** Rows of one or two cells, in the seed's order. */
  head: HeadCell[][];
  level: { label: string; value: string; highest: boolean };
  columns: { label: string; subtitle: string }[];
  steps: SheetStep[];
  foot: string;
}

export function sheetOf(protocol: Protocol, catalog: Catalog, names: SheetNames): Sheet {
  const { header } = protocol;
  const { fields, levels, columns } = catalog.sheet;
  const label = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const cell = (id: string, value: string | null): HeadCell => ({
    label: label(id),
    value: value === '' ? null : value,
  });
  return {
    language: protocol.language,
    title: header.name,
    head: [
      [
        cell('empresa', named(header.company, '{empresa}', names.company)),
        cell('area', named(header.area, '{area}', names.area)),
      ],
      [cell('proceso', header.process), cell('codigo', header.code)],
      [cell('protocolo', header.name), cell('fecha_ultima_revision', dayOf(header.revisedOn))],
      [cell('descripcion', header.description)],
    ],
    level: {
      label: label('nivel'),
      value: levels.find(({ id }) => id === header.level)?.label ?? header.level,
      highest: header.level === 'maxima',
    },
    columns: columns.map((column) => ({ label: column.label, subtitle: column.subtitle })),
    steps: protocol.steps.map((step, index) => ({
      number: index + 1,
      stage: step.stage,
      action: step.action,
      literal: step.literal && step.script !== null ? readable(step.script) : null,
      norms: step.norms.map(readable),
      extraNorms: step.extraNorms.map(readable),
    })),
    foot: [header.name, ...protocol.roles, `versión ${protocol.version}`].join(' · '),
  };
}

/** dd/mm/aaaa, as the sheet is read; a date written otherwise stays as it is. */
function dayOf(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso.split('-').toReversed().join('/') : iso;
}

/** A header that leaves the name to the organisation shows the organisation's. */
function named(written: string, placeholder: string, ours: string | null): string | null {
  return written === placeholder ? ours : written;
}

/** No placeholder is ever printed raw (decision 2): here it becomes a blank to fill in by hand. */
function readable(text: string): string {
  return text.replaceAll(/\{[a-z0-9_]+(?:\|([^}]*))?\}/g, (_, own?: string) => own ?? '________');
}
