/**
 * Schemas may be compiled to functions from text, which the page's policy forbids; without this, each screen that has
 * one would try it once and be refused. It is said where the schemas' library looks for its settings, since loading
 * the library to tell it would be an eighth of what the first screen needs (withoutEval.test.ts sees that it hears).
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
