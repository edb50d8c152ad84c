import type { FieldView } from '../../shared/session/view.ts';

export interface ArrangedField {
  field: FieldView;
  /** Takes the whole row. */
  wide: boolean;
}

const half: readonly FieldView['type'][] = ['texto', 'entero', 'contador', 'tipo_cliente'];

/**
 * Short fields two to a row, in the author's order; the client type, which has its tool besides, moves up
 * to fill a row that would stay half empty.
 */
export function arranged(fields: readonly FieldView[]): ArrangedField[] {
  const ordered = withClientTypeBesideText(fields);
  const arrangement: ArrangedField[] = [];
  let open: ArrangedField | null = null;
  for (const field of ordered) {
    const placed: ArrangedField = { field, wide: !half.includes(field.type) };
    if (placed.wide && open) open.wide = true;
    open = placed.wide || open ? null : placed;
    arrangement.push(placed);
  }
  if (open) open.wide = true;
  return arrangement;
}

function withClientTypeBesideText(fields: readonly FieldView[]): FieldView[] {
  const clientType = fields.find(({ type }) => type === 'tipo_cliente');
  if (!clientType) return [...fields];
  const others = fields.filter((field) => field !== clientType);
  const place = others.findLastIndex(({ type }) => type === 'texto') + 1;
  return place === 0 ? [...fields] : others.toSpliced(place, 0, clientType);
}
