/**
 * `LIMIT` with a value that is bound: `… ORDER BY no LIMIT ${boundLimit}`. SQLite's planner looks at what is bound
 * to a bare `LIMIT ?`, and so prepares the whole statement anew at every run, which costs more than a page of rows.
 */
export const boundLimit = '(SELECT ?)';
