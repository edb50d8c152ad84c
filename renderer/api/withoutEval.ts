import { config } from 'zod';

// Schemas may be compiled to functions from text, which the page's policy forbids; without this, each start
// would try it once and be refused.
config({ jitless: true });
