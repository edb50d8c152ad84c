/** How a protocol comes to be open, so that it can be walked. */
import type { Library } from '../../../../shared/library/library.ts';
import type { Protocol } from '../../../../shared/protocol/protocol.ts';
import type { Interaction } from './interaction.ts';
import type { World } from './world.ts';

/** The settings under which the world's conditions hold. */
export function settingsOf({ settings }: World) {
  const { decir_puesto, saludo_neutro, preparacion_hecha: _shift, ...limits } = settings;
  return {
    company: 'Empresa',
    sayPosition: decir_puesto === true,
    neutralGreeting: saludo_neutro === true,
    limits: Object.fromEntries(
      Object.entries(limits).map(([name, value]) => [name, Number(value)]),
    ),
  };
}

/** The protocol that is started: itself, or one with clients over which it opens. */
export function hostFor(protocol: Protocol, library: Library, world: World): Protocol {
  const starts = (each: Protocol) =>
    each.kind === 'protocolo' && each.channels.includes(world.channel);
  if (protocol.kind === 'protocolo' && !world.transferred) return protocol;
  const hosts = [...library.protocols.values()].filter((each) => starts(each) && each.withClient);
  const host = world.transferred
    ? hosts.find((each) => leadsTo(each, protocol.id))
    : hosts.find(
        (each) =>
          Object.values(each.escalation).includes(protocol.id) || protocol.kind === 'situacion',
      );
  if (!host) throw new Error(`no protocol of channel ${world.channel} leads to ${protocol.id}`);
  return host;
}

function leadsTo(host: Protocol, id: string): boolean {
  return host.steps.some((step) =>
    step.options.some(({ target }) => target.to === 'switch' && target.protocol === id),
  );
}

/** Goes on in the host until a choice changes over to the protocol. */
export async function transfer(
  interaction: Interaction,
  host: Protocol,
  id: string,
): Promise<void> {
  while (interaction.view.protocol.id === host.id) {
    const step = host.steps.find((each) => each.id === interaction.view.step?.id);
    const choice = step?.options.find(
      ({ target }) => target.to === 'switch' && target.protocol === id,
    );
    await interaction.go(choice ? { type: 'decide', option: choice.id } : { type: 'next' });
  }
}
