import { z } from 'zod';

/** Who attends. Kept with each interaction; name and position go into the greeting (D162). */
export const personSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  position: z.string().trim().max(120),
});
export type Person = z.output<typeof personSchema>;
