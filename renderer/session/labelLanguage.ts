import { createContext } from 'react';

/** The language of a field's label where the interface names the field itself; null = the protocol's. */
export const LabelLanguage = createContext<string | null>(null);
