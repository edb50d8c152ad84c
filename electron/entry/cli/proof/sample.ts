import type { Field } from '../../../../shared/catalog/catalog.ts';
import type { FactValue } from '../../../../shared/protocol/condition.ts';

/** Something that a field of this kind takes. */
export function sampleFor({
  type,
  values,
  min,
}: Pick<Field, 'type' | 'values' | 'min'>): FactValue {
  switch (type) {
    case 'si_no':
      return true;
    case 'entero':
    case 'contador':
      return min ?? 1;
    case 'opcion':
      return values[0] ?? '';
    case 'fecha_hora':
      return '2026-12-01T17:00';
    case 'marca_de_hora':
      return '2026-11-22T09:00';
    default:
      return 'Prueba';
  }
}
