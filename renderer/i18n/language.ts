import { create } from 'zustand';
import type { Region } from '../../shared/people/preferences.ts';
import { es } from './es/index.ts';
import { localeOf, type Locale } from './locale.ts';
import { languages, type Language } from './languages.ts';
import type { Messages } from './messages.ts';

const storageKey = 'guion.language';

interface LanguageStore {
  language: Language;
  messages: Messages;
  locale: Locale;
}

/** The language of the interface. What is said to the client stays in the protocol's own language. */
export const useLanguage = create<LanguageStore>(() => ({
  language: 'es',
  messages: es,
  locale: localeOf('es', null, navigator.languages),
}));

let region: Region | null = null;

/** Loads the other catalogue when it is first wanted: the first screen is not made to wait for it. */
export async function chooseLanguage(language: Language): Promise<void> {
  const messages = language === 'es' ? es : (await import('./en/index.ts')).en;
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  const locale = localeOf(language, region, navigator.languages);
  useLanguage.setState({ language, messages, locale });
}

/** Dates and numbers in the form of a region; null = as the computer asks for it. */
export function chooseRegion(chosen: Region | null): void {
  region = chosen;
  useLanguage.setState(({ language }) => ({
    locale: localeOf(language, chosen, navigator.languages),
  }));
}

export async function rememberLanguage(): Promise<void> {
  const kept = known(localStorage.getItem(storageKey));
  if (kept && kept !== 'es') await chooseLanguage(kept);
}

/** Chosen in one window, the language changes in all of them. */
window.addEventListener('storage', ({ key, newValue }) => {
  const chosen = key === storageKey ? known(newValue) : undefined;
  if (chosen && chosen !== useLanguage.getState().language) void chooseLanguage(chosen);
});

function known(name: string | null): Language | undefined {
  return languages.find((language) => language === name);
}
