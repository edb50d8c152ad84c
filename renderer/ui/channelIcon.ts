import { Building2, Globe, Mail, Phone, Store, type LucideIcon } from 'lucide-react';
import type { ChannelId } from '../../shared/protocol/protocol.ts';

export const channelIcon: Readonly<Record<ChannelId, LucideIcon>> = {
  telefonico: Phone,
  presencial: Store,
  electronico: Globe,
  impreso: Mail,
  interno: Building2,
};
