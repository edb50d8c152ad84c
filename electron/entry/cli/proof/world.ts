import type { Condition, Protocol, Test } from '../../../../shared/protocol/protocol.ts';
import { amountIn, type FactValue } from '../../../../shared/protocol/condition.ts';
import { settingsForConditions, settingsSchema } from '../../../../shared/settings/settings.ts';

/** Circumstances in which a protocol is walked: each guard that can hold holds in one of them. */
export interface World {
  channel: Protocol['channels'][number];
  medium: string | null;
  facts: Record<string, FactValue>;
  settings: Record<string, FactValue>;
  transferred: boolean;
}

/** The usual circumstances first, then one set for each guard that they leave out. */
export function worldsOf(protocol: Protocol): World[] {
  const usual: World = {
    channel: protocol.channels[0] ?? 'interno',
    medium: protocol.media[0] ?? null,
    facts: {},
    settings: settingsForConditions(settingsSchema.parse({ company: 'Empresa' })),
    transferred: false,
  };
  const counters = new Set(protocol.steps.map((step) => step.counter));
  const guards = protocol.steps.flatMap((step) => [
    ...(step.skipIf ? [step.skipIf] : []),
    ...step.options.flatMap((option) => (option.when ? [option.when] : [])),
  ]);
  const worlds = [usual, ...guards.map((guard) => meeting(guard, usual, counters))];
  const seen = new Set<string>();
  return worlds.filter((world) => {
    const key = JSON.stringify(world);
    return !seen.has(key) && seen.add(key);
  });
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
