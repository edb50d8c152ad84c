import type { Chance } from './dress.ts';

/** An id in the form of a UUIDv7, of the same chance as the rest. @param at UTC ms. */
export function idFrom(chance: Chance, at: number): string {
  const part = (symbols: number) =>
    Math.floor(chance() * 16 ** symbols)
      .toString(16)
      .padStart(symbols, '0');
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${part(3)}-8${part(3)}-${part(6)}${part(6)}`;
}
