/** The languages that the page speaks; Spanish is the measure of the other. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];
