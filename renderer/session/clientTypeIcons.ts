import {
  Angry,
  Crown,
  GraduationCap,
  MessageCircleOff,
  MessagesSquare,
  Split,
  Timer,
  Turtle,
  UserRound,
  type LucideIcon,
} from 'lucide-react';

/** The icon of each client type of the catalogue. */
export const clientTypeIcons: Readonly<Record<string, LucideIcon>> = {
  dominante: Crown,
  hablador: MessagesSquare,
  indeciso: Split,
  sabelotodo: GraduationCap,
  impaciente: Timer,
  reservado: MessageCircleOff,
  lento: Turtle,
  grosero: Angry,
};

/** Types that an organisation adds share one. */
export const otherClientType: LucideIcon = UserRound;
