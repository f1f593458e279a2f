/** The site's languages. Vietnamese is the source and needs no prefix in addresses. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi';
}
