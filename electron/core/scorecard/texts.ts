/** Whom a review names when it was handed in on the command line: whoever owns the folder. */
export const texts = { owner: 'Administración' };
