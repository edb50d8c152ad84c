/** Which moment of a follow-up has been told in a notification: each is told once. */
export const told = `
ALTER TABLE follow_up ADD COLUMN told INTEGER;
`;
