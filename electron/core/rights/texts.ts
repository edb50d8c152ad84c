/** What the core itself writes down about personal data. */
export const texts = {
  /** The reason that stays where a content was, once its time was over. */
  overdue: (days: number) => `conservación: ${days} días`,
};
