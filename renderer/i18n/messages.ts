import type { es } from './es/index.ts';
import type { formats } from './formats.ts';

export type Messages = typeof es;
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
    Formats: typeof formats;
  }
}
