/** What the finder finds, in the order in which its first screen names it. Without schemas: the page begins with it. */
export const foundKinds = [
  'protocol',
  'step',
  'phrase',
  'situation',
  'clientType',
  'followUp',
] as const;
export type FoundKind = (typeof foundKinds)[number];
