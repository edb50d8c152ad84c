import { expect, test } from 'vitest';

test('the library of schemas makes no functions from text', async () => {
  await import('./withoutEval.ts');
  const { config } = await import('zod');
  expect(config()).toMatchObject({ jitless: true });
});
