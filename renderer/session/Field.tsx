import type { FieldView } from '../../shared/session/view.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ClientTypeField } from './ClientTypeField.tsx';
import { CounterField } from './CounterField.tsx';
import { StampField } from './StampField.tsx';
import { TypedField } from './TypedField.tsx';
import { YesNoField } from './YesNoField.tsx';

/** One datum, asked for in the way of its type. */
export function Field({ field, wide = true }: { field: FieldView; wide?: boolean }) {
  switch (field.type) {
    case 'opcion':
      return <ChoiceField field={field} />;
    case 'si_no':
      return <YesNoField field={field} />;
    case 'marca_de_hora':
      return <StampField field={field} />;
    case 'contador':
      return <CounterField field={field} wide={wide} />;
    case 'tipo_cliente':
      return <ClientTypeField field={field} wide={wide} />;
    default:
      return <TypedField field={field} wide={wide} />;
  }
}
