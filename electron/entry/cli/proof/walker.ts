import { transition, type AnyMachineSnapshot } from 'xstate';
import type { Library } from '../../../../shared/library/library.ts';
import { compile, type FlowContext, type FlowEffect } from '../../../../shared/protocol/compile.ts';
import type { Protocol } from '../../../../shared/protocol/protocol.ts';
import { stepIdIn } from '../../../../shared/session/place.ts';
import type { SessionView } from '../../../../shared/session/view.ts';
import { Interaction, type Client } from './interaction.ts';
import { hostFor, settingsOf, transfer } from './opening.ts';
import { planOf, wayBack, type Trail } from './plan.ts';
import { percentOf, Tally, type Proof } from './proof.ts';
import type { World } from './world.ts';

export interface Walkers {
  client: Client;
  library: Library;
  newId: () => string;
}

/** Walks every path of a protocol through the core, and counts what was reached. */
export async function prove(protocol: Protocol, walkers: Walkers): Promise<Proof> {
  const plan = planOf(protocol, walkers.library.catalog.fields);
  const tally = new Tally({
    steps: protocol.steps.map(({ id }) => id),
    ways: plan.ways,
    escalations:
      protocol.withClient && protocol.kind !== 'escalamiento'
        ? protocol.steps.map(({ id }) => id)
        : [],
    ends: endsOf(protocol),
  });
  const failures: string[] = [];
  let events = 0;
  for (const trail of plan.trails) {
    const walk = new Walk(protocol, walkers, tally);
    try {
      await walk.take(trail);
    } catch (error) {
      failures.push(`${trail.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    events += await walk.leave();
  }
  const coverage = tally.coverage();
  return {
    id: protocol.id,
    states: plan.states,
    transitions: plan.transitions,
    paths: plan.trails.length,
    events,
    coverage,
    percent: percentOf(coverage),
    failures,
  };
}

/** Ways that end the interaction, by the name of the way. */
function endsOf(protocol: Protocol): string[] {
  return protocol.steps.flatMap((step) => [
    ...(step.next?.to === 'end' ? [`${step.id}/next`] : []),
    ...step.options.flatMap((option) =>
      option.target.to === 'end' ? [`${step.id}/${option.id}`] : [],
    ),
  ]);
}

/** One path through the core. Every check throws with what it found. */
class Walk {
  readonly #protocol: Protocol;
  readonly #walkers: Walkers;
  readonly #tally: Tally;
  #interaction: Interaction | null = null;

  constructor(protocol: Protocol, walkers: Walkers, tally: Tally) {
    this.#protocol = protocol;
    this.#walkers = walkers;
    this.#tally = tally;
  }

  async take({ world, before, event, step, name }: Trail): Promise<void> {
    const interaction = await this.#begin(world);
    let machine = this.#start(interaction, world);
    for (const each of before) {
      await this.#visit(interaction, world);
      machine = await this.#move(interaction, machine, each, world);
    }
    await this.#visit(interaction, world);
    expectSame('step', interaction.view.step?.id, step);
    await this.#undo(interaction, event);
    machine = await this.#move(interaction, machine, event, world);
    this.#tally.done('ways', name);
    if (machine.value === 'end') {
      await this.#finish(interaction, machine);
      this.#tally.done('ends', name);
    }
  }

  /** Ends what is left open; @returns how many events the walk has sent. */
  async leave(): Promise<number> {
    const interaction = this.#interaction;
    if (!interaction) return 0;
    if (interaction.view.status === 'open')
      await interaction.send({ type: 'abandoned', reason: 'prueba' });
    return interaction.events;
  }

  /** Opens the protocol the way it is opened in life, and captures what the world says is known. */
  async #begin(world: World): Promise<Interaction> {
    const { client, newId, library } = this.#walkers;
    const host = hostFor(this.#protocol, library, world);
    await client.settings.save(settingsOf(world));
    const view = await client.session.start({
      eventId: newId(),
      protocol: host.id,
      channel: world.channel,
      medium: world.medium,
    });
    const interaction = new Interaction(client, newId, view);
    this.#interaction = interaction;
    if (world.transferred) await transfer(interaction, host, this.#protocol.id);
    for (const [field, value] of Object.entries(world.facts)) {
      await interaction.send({ type: 'captured', field, value });
    }
    if (this.#protocol.kind === 'situacion') {
      await interaction.send({ type: 'situationOpened', situation: this.#protocol.id });
    } else if (this.#protocol.kind === 'escalamiento') {
      await interaction.send({ type: 'escalated', immediate: false });
    }
    expectSame('protocol', interaction.view.protocol.id, this.#protocol.id);
    return interaction;
  }

  #start(interaction: Interaction, world: World): AnyMachineSnapshot {
    const machine = compile(this.#protocol);
    const context: FlowContext = { ...world, suggested: null, warnings: 0, threatened: false };
    const { step } = interaction.view;
    const first = this.#protocol.steps.find(({ id }) => id === step?.id);
    if (!first) throw new Error('the core starts at a step the file does not have');
    const facts = first.counter ? { ...world.facts, [first.counter]: 1 } : world.facts;
    const warnings = first.warns ? 1 : 0;
    return machine.resolveState({
      value: { [first.stage]: first.id },
      context: { ...context, facts, warnings },
    });
  }

  /** The same event in the core and in the machine must lead to the same place. */
  async #move(
    interaction: Interaction,
    from: AnyMachineSnapshot,
    event: Trail['event'],
    world: World,
  ): Promise<AnyMachineSnapshot> {
    const [after, effects] = transition(from.machine, from, event);
    await interaction.go(event);
    for (const effect of asked(effects)) {
      if (effect.type === 'switchTo') {
        expectSame('protocol', interaction.view.protocol.id, effect.params.protocol);
        return after;
      }
      if (effect.type === 'call') await this.#comeBack(interaction, effect.params.protocol, world);
    }
    const id = stepIdIn(after.value);
    if (id !== null) expectSame('step', interaction.view.step?.id, id);
    if (after.value === 'end') expectSame('step', interaction.view.step?.id, undefined);
    const entered = this.#protocol.steps.find((step) => step.id === id);
    return entered?.warns ? counted(after) : after;
  }

  /** Leaves the situation or escalation on top by its own way back. */
  async #comeBack(interaction: Interaction, id: string, world: World): Promise<void> {
    expectSame('protocol', interaction.view.protocol.id, id);
    const depth = interaction.view.trail.length;
    const opened = this.#walkers.library.protocols.get(id);
    const events = opened && wayBack(opened, { ...world, facts: {} });
    for (const event of events ?? []) {
      if (interaction.view.trail.length < depth) return;
      await interaction.go(event);
      while (interaction.view.trail.length > depth)
        await interaction.send({ type: 'situationLeft' });
    }
    while (interaction.view.trail.length >= depth)
      await interaction.send({ type: 'situationLeft' });
  }

  /** At each step once: the escalation opens over it and comes back to it with nothing lost. */
  async #visit(interaction: Interaction, world: World): Promise<void> {
    const { view } = interaction;
    if (view.protocol.id !== this.#protocol.id || !view.step) return;
    const { id } = view.step;
    if (!this.#tally.done('steps', id) || view.actions.escalate === null) return;
    await interaction.send({ type: 'normMarked', norm: 0, marked: true });
    const before = kept(interaction.view);
    await interaction.send({ type: 'escalated', immediate: false });
    expectSame('mode', interaction.view.mode, 'priority');
    await this.#comeBack(interaction, interaction.view.protocol.id, world);
    expectSame('place after the escalation', kept(interaction.view), before);
    this.#tally.done('escalations', id);
  }

  /** Going back is the exact inverse of the way taken. */
  async #undo(interaction: Interaction, event: Trail['event']): Promise<void> {
    const before = kept(interaction.view);
    await interaction.go(event);
    await interaction.send({ type: 'undone' });
    expectSame('place after going back', kept(interaction.view), before);
  }

  /** The end offers the outcome the path suggests, and the log keeps it. */
  async #finish(interaction: Interaction, ended: AnyMachineSnapshot): Promise<void> {
    const { suggested } = ended.context as FlowContext;
    if (suggested === null) throw new Error('the end suggests no outcome');
    expectSame('suggested outcome', interaction.view.wrapUp?.suggested, suggested);
    await interaction.finish(suggested);
    const log = await this.#walkers.client.review.open({ id: interaction.view.id });
    expectSame('outcome in the log', log.summary.outcome, suggested);
    expectSame('status in the log', log.summary.status, 'finished');
  }
}

/** What the machine asks of the interaction: the only actions it has that are not assignments. */
function asked(effects: readonly { type: string }[]): FlowEffect[] {
  return effects.filter(
    (effect): effect is FlowEffect => effect.type === 'call' || effect.type === 'switchTo',
  );
}

function counted(state: AnyMachineSnapshot): AnyMachineSnapshot {
  const context = state.context as FlowContext;
  return {
    ...state,
    context: { ...context, warnings: context.warnings + 1 },
  } as AnyMachineSnapshot;
}

/** What may not change while something else lies over a step. */
function kept({ protocol, step, trail, notes, clientType }: SessionView) {
  const fields = step?.fields.map(({ field, value }) => [field, value]);
  const norms = step?.norms.map(({ marked }) => marked);
  return {
    protocol: protocol.id,
    step: step?.id,
    trail: trail.length,
    notes,
    clientType,
    fields,
    norms,
  };
}

function expectSame(what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
}
