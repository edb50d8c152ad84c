import { expect, test } from 'vitest';
import './withoutEval.ts';

test('the library of schemas makes no functions from text', async () => {
  const { config } = await import('zod');
  expect(config()).toMatchObject({ jitless: true });
});
