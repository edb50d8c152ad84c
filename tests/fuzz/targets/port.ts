import { RPCHandler } from '@orpc/server/message-port';
import fc from 'fast-check';
import { servePort } from '../../../electron/entry/port/servePort.ts';
import { hostileText, junk } from '../strings.ts';
import { leakIn, type Target } from '../target.ts';
import { openFuzzCore } from '../fuzzCore.ts';

const part = fc.oneof(junk, hostileText, fc.constant('/system/status'), fc.constant('1'));
const shaped = fc.record(
  {
    i: fc.oneof({ weight: 5, arbitrary: fc.nat(99).map(String) }, part),
    t: fc.constantFrom(1, 2, 3, 4, 5, -1, '1'),
    p: fc.oneof(
      fc.record(
        {
          u: fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom('/system/status', '/search/find', '/x') },
            part,
          ),
          b: fc.oneof(
            junk,
            fc.record({ json: junk, meta: junk, maps: junk }, { requiredKeys: [] }),
          ),
          h: fc.oneof(fc.constant({}), junk),
          m: part,
        },
        { requiredKeys: ['u'] },
      ),
      junk,
    ),
  },
  { requiredKeys: [] },
);
const messages = fc.oneof(
  { weight: 6, arbitrary: shaped.map((message) => JSON.stringify(message)) },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: shaped },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  { weight: 1, arbitrary: shaped.map((message) => JSON.stringify(message).slice(0, -2)) },
);

/** Raw messages on the window's port, behind which a page that was taken over would sit. */
export function portTarget(): Target {
  const opened = openFuzzCore();
  let say: (event: { data: unknown }) => void = () => undefined;
  let told = '';
  let rejected = '';
  const notice = (reason: unknown) => (rejected = String(reason));
  process.on('unhandledRejection', notice);
  servePort(new RPCHandler(opened.core.router), {
    on: (event, listener) => {
      if (event === 'message') say = listener;
    },
    postMessage: (data) => (told = String(data)),
  });
  return {
    name: 'mensajes del puerto',
    inputs: messages,
    turn: 2_500,
    attempt(data: unknown) {
      say({ data });
      return leakIn(told);
    },
    async settle() {
      await new Promise((resume) => setTimeout(resume, 5));
      const complaint = rejected === '' ? null : `left a rejection unhandled: ${rejected}`;
      rejected = '';
      return complaint ?? leakIn(told);
    },
    close() {
      process.off('unhandledRejection', notice);
      opened.close();
    },
  };
}
