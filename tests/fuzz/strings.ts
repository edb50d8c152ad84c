import fc from 'fast-check';

/** What has hurt programs before: quotes, markup, queries, formulas, odd Unicode, names that mean something. */
const nasty = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "'; DROP TABLE event; --",
  '" OR "1"="1',
  "1') UNION SELECT sql FROM sqlite_master --",
  '%',
  '_',
  '*',
  '"',
  '""',
  '^a NEAR(b c, 5) AND title:x OR -y*',
  '{a b}: (c',
  '<script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '"><svg/onload=window.pwned=1>',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '{cliente}{agente|nadie}{',
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r\n=cmd|x!A1',
  '＝1',
  '../../../../etc/passwd',
  '..\\..\\windows',
  'C:\\CON',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '\u0000',
  'a\u0000b',
  '\u202Eolleh',
  '\u200B\u200D\uFEFF',
  '\uD800',
  '\uDFFF\uD800',
  'e\u0301'.repeat(50),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  '👩🏽‍🦳👨‍👩‍👧‍👦',
  'ñÑáÁ¿¡',
  '4111 1111 1111 1111',
  '12345678901234567890',
  '1e309',
  'NaN',
  '2026-02-30',
  '99999-99-99T99:99',
  'x'.repeat(201),
  'x'.repeat(20_001),
  'a '.repeat(2_000),
  '('.repeat(1_000),
];

/** A text that a program may stumble over, an honest one, or any bytes at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty))
      .map(([one, other]) => `${one}${other}`),
  },
);

/** Any value that JSON can carry, and what no schema of ours takes. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"pwned":1}}'),
    JSON.parse('{"constructor":{"prototype":{"pwned":1}}}'),
    Array.from({ length: 200 }, () => [[]]),
  ),
);
