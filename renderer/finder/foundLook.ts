import {
  CalendarClock,
  FileText,
  Layers,
  ListChecks,
  MessageSquareQuote,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import type { FoundKind } from '../../shared/search/kinds.ts';

/** The icon of each kind; its word stands beside it. */
export const foundLook: Readonly<Record<FoundKind, LucideIcon>> = {
  protocol: FileText,
  step: ListChecks,
  phrase: MessageSquareQuote,
  situation: Layers,
  clientType: UserRound,
  followUp: CalendarClock,
};
