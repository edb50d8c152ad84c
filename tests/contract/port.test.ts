import { RPCHandler } from '@orpc/server/message-port';
import { expect, test } from 'vitest';
import { servePort } from '../../electron/entry/port/servePort.ts';
import { sharedCore } from '../support/testCore.ts';

/** What a page that was taken over could put on its port, beside the calls that the contract refuses. */

const core = sharedCore();

function page() {
  const answers: unknown[] = [];
  let say: (event: { data: unknown }) => void = () => undefined;
  servePort(new RPCHandler(core.router), {
    on: (event, listener) => {
      if (event === 'message') say = listener;
    },
    postMessage: (data) => answers.push(JSON.parse(String(data))),
  });
  const send = async (data: unknown) => {
    const before = answers.length;
    say({ data });
    // What goes wrong behind is an unhandled rejection, and fails the run.
    for (let turn = 0; turn < 20 && answers.length === before; turn += 1) {
      await new Promise((resume) => setImmediate(resume));
    }
    return answers.slice(before);
  };
  return { send };
}

const call = (i: unknown, over: object = {}) => ({ i, p: { u: '/system/status', ...over } });
const tooMuch = 'x'.repeat(1_000_001);

test('an honest call is answered', async () => {
  const { send } = page();
  expect(await send(JSON.stringify(call('1')))).toMatchObject([{ i: '1', p: { b: {} } }]);
});

test.each([
  ['nothing', undefined],
  ['no text', { ...call('1') }],
  ['bytes', new Uint8Array([123, 255, 125])],
  ['no JSON', '{"i":"1",'],
  ['a bare number', '5'],
  ['null', 'null'],
  ['no call', '{}'],
  ['a number that is an object', JSON.stringify(call({ toString: 1 }))],
  ['an endless name', JSON.stringify({ ...call('1'.repeat(500)) })],
  ['too much, in no form of ours', tooMuch],
])('%s is not answered and harms nothing', async (_name, data) => {
  const { send } = page();
  expect(await send(data)).toEqual([]);
  expect(await send(JSON.stringify(call('2')))).toHaveLength(1);
});

test.each([
  ['an address elsewhere', call('1', { u: 'https://example.com/' }), 400],
  ['an address of no kind', call('1', { u: '/%zz/\\' }), 400],
  ['no address', { i: '1', p: {} }, 400],
  [
    'a body that claims to be a stream',
    call('1', { h: { 'content-type': 'text/event-stream' } }),
    400,
  ],
  ['another method', call('1', { m: 'GET' }), 400],
  ['an event of a stream nobody opened', { i: '1', t: 3, p: {} }, 400],
  ['too much', call('1', { b: { json: tooMuch } }), 413],
  ['a procedure that there is not', call('1', { u: '/constructor' }), 404],
])('%s is refused by number', async (_name, message, status) => {
  const { send } = page();
  expect(await send(JSON.stringify(message))).toMatchObject([{ i: '1', p: { s: status } }]);
  expect(await send(JSON.stringify(call('2')))).toHaveLength(1);
});

test('giving up a call that was never made is let pass in silence', async () => {
  const { send } = page();
  expect(await send(JSON.stringify({ i: '7', t: 4 }))).toEqual([]);
});
