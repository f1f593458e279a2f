import { type Entry, wordsIn } from '../entry.ts';
import { LANGUAGES, otherLanguage } from '../language.ts';
import { entryPath } from '../routes.ts';
import type { BilingualView } from '../view.ts';
import { badgesOf, eyebrow } from './entry.ts';
import { bilingualNotices } from './notices.ts';
import type { Reader } from './reader.ts';

/** What stands above the rows of a text side by side: the same state and warnings as on its own page. */
export function bilingualView(reader: Reader, policy: Entry<'policy'>): BilingualView {
  const { title, lang } = wordsIn(policy, reader.language);
  return {
    eyebrow: [eyebrow(reader, policy), reader.t('bilingual')].join(' · '),
    title,
    textLanguage: lang,
    otherTitle: lang === reader.language ? policy.words[otherLanguage(lang)]?.title : undefined,
    badges: badgesOf(reader, policy),
    notices: bilingualNotices(reader, policy),
    checked: reader.t('checked.on', { date: reader.date(policy.facts.checkedOn) }),
    alone: LANGUAGES.filter((language) => policy.words[language]).map((language) => ({
      href: entryPath('policy', policy.id, language),
      text: reader.t(`bilingual.alone.${language}`),
    })),
  };
}
