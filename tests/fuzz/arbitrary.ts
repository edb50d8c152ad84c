import fc from 'fast-check';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { hostileText, junk } from './strings.ts';

/** Ids that exist where the inputs are going: without them nearly every call ends at NOT_FOUND. */
export type Pool = () => readonly string[];

/**
 * Inputs that a schema takes or nearly takes: its own shape, with texts that hurt, ids that exist, and limits
 * met exactly.
 */
export function inputsOf(given: $ZodType, pool: Pool): fc.Arbitrary<unknown> {
  const { def } = (given as $ZodTypes)._zod;
  const inner = (schema: $ZodType) => inputsOf(schema, pool);
  switch (def.type) {
    case 'void':
      return fc.constant(undefined);
    case 'string':
      return mostly(textsFor(given, pool), texts(pool));
    case 'number':
      return mostly(numbersFor(given), numbers);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'optional':
    case 'default':
    case 'prefault':
      return fc.option(inner(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(inner(def.innerType));
    case 'array':
      return fc.array(inner(def.element), { maxLength: 5 });
    case 'record':
      return fc.dictionary(texts(pool), inner(def.valueType), { maxKeys: 4 });
    case 'union':
      return fc.oneof(...def.options.map(inner));
    case 'pipe':
      return inner(def.in);
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, inner(value)])),
      );
    default:
      return junk;
  }
}

/** The same with something in it spoilt: left out, put in, of another kind, or the whole replaced. */
export function spoiltInputsOf(schema: $ZodType, pool: Pool): fc.Arbitrary<unknown> {
  return fc
    .tuple(inputsOf(schema, pool), junk, fc.nat(), fc.nat(3))
    .map(([value, put, at, how]) => {
      if (how === 0 || typeof value !== 'object' || value === null) return put;
      const copy: Record<string, unknown> = { ...value };
      const keys = Object.keys(copy);
      const key = keys[at % Math.max(1, keys.length)] ?? 'x';
      if (how === 1) delete copy[key];
      else copy[how === 2 ? key : `${key}_`] = put;
      return copy;
    });
}

/** What the schema takes, and now and then what it does not. */
function mostly(honest: fc.Arbitrary<unknown>, wild: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 14, arbitrary: honest }, { weight: 1, arbitrary: wild });
}

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function textsFor(given: $ZodType, pool: Pool): fc.Arbitrary<string> {
  const { def } = (given as $ZodTypes)._zod;
  const format = 'format' in def ? def.format : undefined;
  if (format === 'date') return day;
  if (format === 'uuid') {
    const known = () => pool().filter((id) => uuid.test(id));
    return fc.oneof({ weight: 3, arbitrary: oneOf(known) }, fc.uuid());
  }
  const longest = limitOf(given, 'max_length') ?? 20_000;
  return texts(pool).map((text) => text.slice(0, longest));
}

function numbersFor(given: $ZodType): fc.Arbitrary<number> {
  const min = limitOf(given, 'greater_than') ?? -1_000;
  const max = limitOf(given, 'less_than') ?? 1e15;
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.min(max, min + 40)) }),
  );
}

/** The limit that a schema's check of that kind names. */
function limitOf(given: $ZodType, check: string): number | undefined {
  const found = ((given as $ZodTypes)._zod.def.checks ?? []).find(
    ({ _zod }) => _zod.def.check === check,
  );
  if (!found) return undefined;
  const { maximum, value } = found._zod.def as { maximum?: number; value?: number };
  return maximum ?? value;
}

function oneOf(pool: Pool): fc.Arbitrary<string> {
  return fc.nat().map((at) => {
    const ids = pool();
    return ids[at % Math.max(1, ids.length)] ?? 'x';
  });
}

function texts(pool: Pool): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: oneOf(pool) },
    { weight: 2, arbitrary: hostileText },
    fc.uuid(),
  );
}

const numbers = fc.oneof(
  fc.integer({ min: -2, max: 60 }),
  fc.constantFrom(0, -0, 1.5, 1e15, 8.64e15, 8.64e15 + 1, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308),
  fc.constantFrom(Number.NaN, Infinity, -Infinity),
  fc.double(),
);
