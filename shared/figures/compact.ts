import type { Digest, StepDigest } from './digest.ts';
import { noStep } from './visits.ts';

type Row = (number | [number, number])[];

const fields = [
  'visits',
  'undone',
  'exits',
  'flags',
  'escalations',
  'ms',
  'shown',
  'marked',
] as const;

/** A digest as short text: a million of them lie in the database. */
export function writeDigest({ steps, ...rest }: Digest): string {
  const rows = Object.entries(steps).map(([key, step]) => [key, rowOf(step)]);
  return JSON.stringify({ ...rest, steps: Object.fromEntries(rows) as Record<string, Row> });
}

/** The text read back. */
export function readDigest(text: string): Digest {
  const { steps, ...rest } = JSON.parse(text) as Omit<Digest, 'steps'> & {
    steps: Record<string, Row>;
  };
  const read = Object.entries(steps).map(([key, row]) => [key, stepOf(row)]);
  return { ...rest, steps: Object.fromEntries(read) as Record<string, StepDigest> };
}

function rowOf(step: StepDigest): Row {
  const norms = Object.values(step.norms).map(([shown, marked]): [number, number] => [
    shown,
    marked,
  ]);
  return [...fields.map((field) => step[field]), ...norms];
}

function stepOf(row: Row): StepDigest {
  const counts = Object.fromEntries(fields.map((field, index) => [field, row[index]]));
  const norms = Object.fromEntries(row.slice(fields.length).map((pair, index) => [index, pair]));
  return { ...noStep, ...counts, norms: norms as StepDigest['norms'] };
}
