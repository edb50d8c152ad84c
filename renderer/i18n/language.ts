import { create } from 'zustand';
import { es } from './es/index.ts';
import { languages, type Language, type Messages } from './messages.ts';

const storageKey = 'guion.language';

interface LanguageStore {
  language: Language;
  messages: Messages;
}

/** The language of the interface. What is said to the client stays in the protocol's own language. */
export const useLanguage = create<LanguageStore>(() => ({ language: 'es', messages: es }));

/** Loads the other catalogue when it is first wanted: the first screen is not made to wait for it. */
export async function chooseLanguage(language: Language): Promise<void> {
  const messages = language === 'es' ? es : (await import('./en/index.ts')).en;
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
  useLanguage.setState({ language, messages });
}

export async function rememberLanguage(): Promise<void> {
  const kept = localStorage.getItem(storageKey);
  const known = languages.find((language) => language === kept);
  if (known && known !== 'es') await chooseLanguage(known);
}
