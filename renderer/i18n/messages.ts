import type { es } from './es/index.ts';
import type { formats } from './formats.ts';
import type { Locale } from './locale.ts';

export type Messages = typeof es;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
    Formats: typeof formats;
  }
}
