import {
  CalendarClock,
  CircleCheck,
  CircleSlash,
  LogOut,
  PhoneForwarded,
  type LucideIcon,
} from 'lucide-react';
import type { InteractionSummary } from '../../shared/review/view.ts';

interface OutcomeLook {
  icon: LucideIcon;
  /** Green only for a good outcome, red only for an escalation. */
  className: string;
}

const good = ['resuelto', 'informacion_entregada'];
const later = ['pendiente_seguimiento'];
const handedOver = ['canalizado', 'escalado_superior', 'escalado_seguridad'];

export function outcomeLook({ status, outcome }: InteractionSummary): OutcomeLook {
  if (status === 'abandoned' || outcome === null) return { icon: LogOut, className: 'cell' };
  if (good.includes(outcome)) return { icon: CircleCheck, className: 'cell cell--verde' };
  if (later.includes(outcome)) return { icon: CalendarClock, className: 'cell cell--ambar' };
  if (handedOver.includes(outcome)) return { icon: PhoneForwarded, className: 'cell' };
  return { icon: CircleSlash, className: 'cell' };
}
