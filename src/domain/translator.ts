import type vi from '../../content/ui/vi.json';
import type { Language } from './language.ts';

/** Every interface string, by key. The Vietnamese file is the list; the English one must hold the same keys. */
export type MessageKey = keyof typeof vi;
export type Dictionary = Record<MessageKey, string>;

/** Gives an interface string in one language, with `{name}` filled in. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** A translator over one dictionary. Throws on a value left out, so that no `{name}` reaches a reader. */
export function translator(dictionary: Dictionary): Translate {
  return (key, values = {}) =>
    dictionary[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`content/ui: “${key}” needs {${name}}`);
      return String(value);
    });
}

/** Both dictionaries by language. */
export type Dictionaries = Record<Language, Dictionary>;
