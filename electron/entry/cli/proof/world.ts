import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import type { Condition, Protocol, Test } from '../../../../shared/protocol/protocol.ts';
import { amountIn, type FactValue } from '../../../../shared/protocol/condition.ts';
import { settingsForConditions, settingsSchema } from '../../../../shared/settings/settings.ts';
import { sampleFor } from './sample.ts';

/** Circumstances in which a protocol is walked: each guard that can hold holds in one of them. */
export interface World {
  channel: Protocol['channels'][number];
  medium: string | null;
  facts: Record<string, FactValue>;
  settings: Record<string, FactValue>;
  transferred: boolean;
}

/** More than any real protocol tells apart; the plan stops as soon as every way is found. */
const mostWorlds = 300;

/**
 * The usual circumstances first, then those that meet each guard, then those that meet two of them: a way may
 * need one guard to be reached and another to be taken.
 */
export function worldsOf(protocol: Protocol, fields: Catalog['fields']): World[] {
  const usual: World = {
    channel: protocol.channels[0] ?? 'interno',
    medium: protocol.media[0] ?? null,
    facts: demandedFacts(protocol, fields),
    settings: settingsForConditions(settingsSchema.parse({ company: 'Empresa' })),
    transferred: false,
  };
  const counters = new Set(protocol.steps.map((step) => step.counter));
  const guards = protocol.steps.flatMap((step) => [
    ...(step.skipIf ? [step.skipIf] : []),
    ...step.options.flatMap((option) => (option.when ? [option.when] : [])),
  ]);
  const once = guards.map((guard) => meeting(guard, usual, counters));
  const twice = once.flatMap((world) => guards.map((guard) => meeting(guard, world, counters)));
  const distinct = new Map(
    [usual, ...once, ...twice].map((world) => [JSON.stringify(world), world]),
  );
  return [...distinct.values()].slice(0, mostWorlds);
}

/** What steps with a legal duty demand is known from the start, or the core would not let the walk pass. */
function demandedFacts(protocol: Protocol, fields: Catalog['fields']): Record<string, FactValue> {
  const demanded = protocol.steps
    .filter((step) => step.blocks)
    .flatMap((step) => step.fields.filter((use) => use.required).map((use) => use.field));
  return Object.fromEntries(
    demanded.flatMap((name) => {
      const field = fields[name];
      return field ? [[name, sampleFor(field)]] : [];
    }),
  );
}

/** The world changed so that the guard holds. Counters are left to the walk: it raises them itself. */
function meeting(guard: Condition, world: World, counters: ReadonlySet<string | null>): World {
  switch (guard.on) {
    case 'all':
      return guard.conditions.reduce((made, each) => meeting(each, made, counters), world);
    case 'transferred':
      return { ...world, transferred: guard.is };
    case 'channel':
      return { ...world, channel: passing(guard.test, world) as World['channel'] };
    case 'medium':
      return { ...world, medium: String(passing(guard.test, world)) };
    case 'setting': {
      const value = passing(guard.test, world) ?? false;
      return { ...world, settings: { ...world.settings, [guard.name]: value } };
    }
    case 'fact': {
      if (counters.has(guard.name)) return world;
      const { [guard.name]: _before, ...facts } = world.facts;
      const value = passing(guard.test, world);
      return { ...world, facts: value === undefined ? facts : { ...facts, [guard.name]: value } };
    }
  }
}

/** A value that passes the test; undefined = none at all. */
function passing(test: Test, world: World): FactValue | undefined {
  if ('is' in test) return test.is;
  if ('isNot' in test) return typeof test.isNot === 'boolean' ? !test.isNot : 'otro valor';
  if ('oneOf' in test) return test.oneOf[0];
  if ('present' in test) return test.present ? 'algo' : undefined;
  if ('lessThan' in test) return amountIn(test.lessThan, world) - 1;
  return amountIn(test.atLeast, world);
}
