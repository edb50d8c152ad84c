import type { Library } from '../../../shared/library/library.ts';
import { draw } from '../../../shared/practice/chance.ts';
import type { Protocol } from '../../../shared/protocol/protocol.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { pick, room, type Chance } from './dress.ts';
import { live } from './live.ts';
import { Walker, type Plot } from './plot.ts';

/** How often each protocol is used; one that the company added is used now and then. */
const uses: Readonly<Record<string, number>> = {
  'atencion-telefonica': 46,
  'atencion-presencial': 20,
  'atencion-en-linea': 14,
  'cajero-bancario': 7,
  'gestion-quejas': 6,
  'seguimiento-fidelizacion': 4,
  'comunicacion-impresa': 1,
  'capacitacion-personal': 0.3,
  'gestion-crisis-organizacional': 0.05,
};

/** Ways that interactions go, each walked through the protocols that are in force. */
export function plotsFrom(
  library: Library,
  settings: Settings,
  count: number,
  chance: Chance,
): Plot[] {
  const protocols = [...library.protocols.values()].filter(({ kind }) => kind === 'protocolo');
  return Array.from({ length: count }, () => {
    const protocol = draw(protocols, ({ id }) => uses[id] ?? 0.5, chance);
    if (!protocol) throw new Error('no protocol to walk');
    return plotOf(library, settings, protocol, chance);
  });
}

function plotOf(library: Library, settings: Settings, protocol: Protocol, chance: Chance): Plot {
  const channel =
    draw(protocol.channels, (_channel, index) => 1 / (index + 1), chance) ?? 'interno';
  const medium =
    channel === 'electronico' && protocol.media.length > 0 ? pick(protocol.media, chance) : null;
  const known = protocol.withClient && chance() < 0.3;
  const walker = new Walker(
    { library, settings, agent: { id: '', name: '', position: '' }, channel, medium },
    {
      type: 'started',
      protocol: protocol.id,
      channel,
      medium,
      client: known ? room('cliente') : '',
      reference: protocol.withClient && chance() < 0.35 ? room('referencia') : '',
      practice: false,
      phone: '',
      followUp: null,
      given: {},
      prepared: false,
    },
  );
  live(walker, chance);
  return walker.end();
}
