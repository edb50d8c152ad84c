import type { Protocol } from '../protocol/protocol.ts';

/** A choice of a protocol, and whether the agent has ever practised it. */
export interface Branch {
  step: string;
  action: string;
  option: string;
  label: string;
  practised: boolean;
}

/**
 * The branches of a protocol in its order.
 * @param taken "protocol/step/option" of every choice made in practice.
 */
export function branchesOf(protocol: Protocol, taken: ReadonlySet<string>): Branch[] {
  return protocol.steps.flatMap((step) =>
    step.options.map(({ id, label }) => ({
      step: step.id,
      action: step.action,
      option: id,
      label,
      practised: taken.has(`${protocol.id}/${step.id}/${id}`),
    })),
  );
}
