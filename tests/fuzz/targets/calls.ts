import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { procedureOf, procedures } from '../../contract/procedures.ts';
import { asSupervisor } from '../../support/accounts.ts';
import { inputsOf, spoiltInputsOf } from '../arbitrary.ts';
import { openFuzzCore } from '../fuzzCore.ts';
import { complaintAbout, type Target } from '../target.ts';

/** They take their time on purpose (a password's hash), or as long as the log is. */
const slow =
  /^account\.(claim|signIn|confirm|setPassword|add|resetPassword)$|^people\.(choose|setPin)$|^backup\.|^integrity\.verify$/;
/** A core is worn after so many inputs: its log must still be whole then. */
const wornAfter = 20_000;
const agent = '11111111-1111-4111-8111-111111111111';

interface Call {
  path: string;
  input: unknown;
}

/** Every procedure of the contract with inputs that its schema takes or nearly takes, over one living core. */
export function callTarget(): Target {
  const known = ['atencion-telefonica', 'gestion-quejas', 'telefonico', agent];
  let desk = openDesk();
  let tried = 0;
  return {
    name: 'llamadas del contrato',
    inputs: callsOf(() => known),
    turn: 800,
    async attempt({ path, input }: Call) {
      tried += 1;
      try {
        const client = await desk.client();
        remember(known, await procedureOf(client, path)(input));
        return null;
      } catch (error) {
        return complaintAbout(error);
      }
    },
    async settle() {
      if (Object.hasOwn(Object.prototype, 'pwned')) return 'Object.prototype was changed';
      const client = await desk.client();
      if (tried < wornAfter) {
        // What was tried may have signed out, or somebody else in.
        await asSupervisor(client).catch(() => undefined);
        return null;
      }
      const { intact, findings } = await client.integrity.verify();
      desk.close();
      desk = openDesk();
      tried = 0;
      return intact ? null : `the log is no longer whole: ${JSON.stringify(findings[0])}`;
    },
    close: () => desk.close(),
  };
}

/** A desk where somebody attends and somebody is signed in who may everything. */
function openDesk() {
  const { core, close } = openFuzzCore();
  const client = createRouterClient(core.router);
  const prepare = async () => {
    await client.people.save({ id: agent, name: 'Marcela Rojas', position: '' });
    await client.people.choose({ id: agent });
    await asSupervisor(client);
    await client.settings.save({ company: 'Tiendas Suárez' });
    return client;
  };
  let prepared: ReturnType<typeof prepare> | null = null;
  return { client: () => (prepared ??= prepare()), close };
}

/** What the next inputs may name. */
function remember(known: string[], answer: unknown): void {
  for (const id of idsIn(answer)) if (!known.includes(id)) known.push(id);
  if (known.length > 200) known.splice(4, known.length - 200);
}

function callsOf(pool: () => readonly string[]): fc.Arbitrary<Call> {
  const choices = procedures().map(({ path, input }) => ({
    weight: slow.test(path) ? 1 : 40,
    arbitrary: fc
      .oneof(
        { weight: 3, arbitrary: inputsOf(input, pool) },
        { weight: 2, arbitrary: spoiltInputsOf(input, pool) },
      )
      .map((value) => ({ path, input: value })),
  }));
  return fc.oneof(...choices);
}

/** Ids in an answer: what the next inputs may name. */
function idsIn(answer: unknown, depth = 0): string[] {
  if (depth > 3 || typeof answer !== 'object' || answer === null) return [];
  const inner = Array.isArray(answer) ? answer.slice(0, 5) : Object.values(answer);
  const own = 'id' in answer && typeof answer.id === 'string' ? [answer.id] : [];
  return [...own, ...inner.flatMap((value: unknown) => idsIn(value, depth + 1))];
}
