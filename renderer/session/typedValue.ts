import type { FactValue } from '../../shared/protocol/condition.ts';
import type { FieldView } from '../../shared/session/view.ts';

/** What was typed, as the log keeps it; a doubt is shown and nothing is kept until it is solved. */
export type TypedValue = { value: FactValue | null } | { doubt: 'range' | 'whole' | 'date' };

export function typedValue(field: FieldView, text: string): TypedValue {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  if (field.type !== 'entero') return { value: trimmed };
  if (!/^-?\d+$/.test(trimmed)) return { doubt: 'whole' };
  const number = Number(trimmed);
  const tooLow = field.min !== null && number < field.min;
  const tooHigh = field.max !== null && number > field.max;
  return tooLow || tooHigh ? { doubt: 'range' } : { value: number };
}
