import type { Amount, Condition, Test } from './protocol.ts';

export type FactValue = string | number | boolean;
export type Facts = Readonly<Record<string, FactValue>>;

/** What a condition may look at. Everything is pinned by the interaction, so a replay decides alike. */
export interface Circumstances {
  facts: Facts;
  /** Numbers and switches of the organisation, by name (`repeticiones_disco_rayado`, `decir_puesto` …). */
  settings: Readonly<Record<string, FactValue | null>>;
  channel: string;
  medium: string | null;
  /** True when the interaction came here from another protocol. */
  transferred: boolean;
}

/** Whether the condition holds. Unknown facts are absent; comparing an absent number counts it as 0. */
export function holds(condition: Condition, at: Circumstances): boolean {
  switch (condition.on) {
    case 'all':
      return condition.conditions.every((each) => holds(each, at));
    case 'transferred':
      return at.transferred === condition.is;
    case 'channel':
      return passes(condition.test, at.channel, at);
    case 'medium':
      return passes(condition.test, at.medium ?? undefined, at);
    case 'fact':
      return passes(condition.test, at.facts[condition.name], at);
    case 'setting':
      return passes(condition.test, at.settings[condition.name] ?? undefined, at);
  }
}

/** The number itself, or what the settings say; a setting without a value is 0. */
export function amountIn(amount: Amount, at: Pick<Circumstances, 'settings'>): number {
  if (typeof amount === 'number') return amount;
  return Number(at.settings[amount.setting] ?? 0);
}

function passes(test: Test, value: FactValue | undefined, at: Circumstances): boolean {
  if ('is' in test) return value === test.is || (test.is === false && value === undefined);
  if ('isNot' in test) return value !== test.isNot;
  if ('oneOf' in test) return test.oneOf.some((each) => each === value);
  if ('present' in test) return (value !== undefined && value !== '') === test.present;
  if ('lessThan' in test) return Number(value ?? 0) < amountIn(test.lessThan, at);
  return Number(value ?? 0) >= amountIn(test.atLeast, at);
}
