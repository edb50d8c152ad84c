import type { Database } from '../store/database.ts';

/** Who took interactions over from whoever began them: the numbers of the persons. */
export function takersIn(db: Database): (interaction: number) => number[] {
  const takers = db
    .prepare<[number], number>(
      `SELECT DISTINCT person.no FROM logged e JOIN person ON person.id = json_extract(e.body, '$.agent.id')
       WHERE e.interaction = ? AND e.type = 'takenOver' ORDER BY person.no`,
    )
    .pluck();
  return (interaction) => takers.all(interaction);
}
