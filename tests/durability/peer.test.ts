import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import { expect, onTestFinished, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import type { ContractClient } from '../contract/transports.ts';
import { gone } from '../support/processes.ts';
import { countedId, firstRun, temporaryFolder } from '../support/testCore.ts';
import { extent } from './extent.ts';
import { ask } from './folders.ts';

/** A core behind its HTTP door in a process of its own, and a client as a page has it. */
async function startPeer(dataDir: string) {
  const child = fork(join(import.meta.dirname, 'peer.ts'), [dataDir], { execArgv: [] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const url = await new Promise<string>((resolve) =>
    child.once('message', (address: string) => resolve(address)),
  );
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const plugins = [new SimpleCsrfProtectionLinkPlugin()];
  const link = new RPCLink({ url: `${new URL(url).origin}/rpc`, headers: { cookie }, plugins });
  const client: ContractClient = createORPCClient(link);
  return { child, client };
}

test(
  'calls in flight when the core is killed fail; sent again with the same id they are recorded once',
  async () => {
    const dataDir = temporaryFolder();
    let peer = await startPeer(dataDir);
    await firstRun(peer.client);
    const begun = {
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico' as const,
    };
    const { id } = await peer.client.session.start(begun);
    let seq = 1;
    let failures = 0;
    const rounds = extent(8, 60);
    for (let round = 0; round < rounds; round += 1) {
      const event = { type: 'noted' as const, text: `ronda ${round}` };
      const call = { id, seq, eventId: countedId(), event };
      const inFlight = peer.client.session.advance(call).then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 12));
      peer.child.kill('SIGKILL');
      if (!(await inFlight)) failures += 1; // rejected, never left hanging
      await gone(peer.child);
      peer = await startPeer(dataDir);
      const [first, second] = await Promise.all([
        peer.client.session.advance(call),
        peer.client.session.advance(call),
      ]);
      seq += 1;
      expect([first.seq, second.seq]).toEqual([seq, seq]);
    }
    expect(failures).toBeGreaterThan(0);
    peer.child.kill('SIGKILL');
    await gone(peer.child);
    expect(ask(dataDir, 'SELECT count(*) FROM event')).toBe(rounds + 1);
    expect(ask(dataDir, 'SELECT count(DISTINCT call) FROM event')).toBe(rounds + 1);
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true } });
  },
  extent(300_000, 600_000),
);
