import { type Entry, wordsIn } from '../entry.ts';
import { inlineWords } from '../inline-words.ts';
import { dossierPath } from '../routes.ts';
import { mailAddress, type Message, messageText } from '../support/message.ts';
import { contactView, type ContactView, type Office } from './contact.ts';
import { openQuestions } from './open-questions.ts';
import type { Reader } from './reader.ts';

/** A message to the office about a programme, ready to be copied or sent. */
export interface AskView {
  contact: ContactView;
  /** In Vietnamese, which the office reads. */
  text: string;
  subject: string;
  /** What it says, for who does not read Vietnamese. */
  gloss: string | undefined;
  /** Opens a new e-mail with it; undefined while the office has none published. */
  mail: string | undefined;
  /** What the reader may add: how it begins, and the page that has every answer in the words of the message. */
  answers: { lead: string; page: string };
}

/** Where the page is read. */
export interface Where {
  /** Its full address; undefined while none is set. */
  address: string | undefined;
  siteName: string;
}

/** What to ask the office of a programme with. `vietnamese` reads the same site in Vietnamese. */
export function askView(
  { page, vietnamese }: { page: Reader; vietnamese: Reader },
  programme: Entry<'programme'>,
  where: Where,
  office: Office,
): AskView {
  const message = messageAbout(vietnamese, programme, where);
  const text = messageText(message);
  const contact = contactView(page, programme.facts.contact, office);
  return {
    contact,
    text,
    subject: message.subject,
    gloss: page.language === 'vi' ? undefined : messageText(messageAbout(page, programme, where)),
    mail: contact.email && mailAddress(contact.email, message.subject, text),
    answers: { lead: vietnamese.t('letter.answers'), page: dossierPath(programme.id, 'vi') },
  };
}

/** The message in the language of a reader: the programme, where it was read, the law, and what is not known. */
export function messageAbout(reader: Reader, programme: Entry<'programme'>, { address, siteName }: Where): Message {
  const { t } = reader;
  const { facts } = programme;
  const { title } = wordsIn(programme, reader.language);
  const { conditions, figures, others } = openQuestions(reader, programme);
  const date = reader.date(reader.site.day);
  return {
    subject: t('letter.subject', { title }),
    greeting: t('letter.greeting', { office: reader.link(reader.entry(facts.contact)).text }),
    about: [
      t('letter.about', { title, level: t(`programme.level.${facts.level}`) }),
      address ? t('letter.read', { address, date }) : t('letter.read.trial', { site: siteName, date }),
    ],
    parts: [
      { lead: t('letter.law'), items: facts.legalBasis.map((clause) => inlineWords([reader.clause(clause)])) },
      { lead: t('letter.figures'), items: figures.map(inlineWords) },
      {
        lead: t('letter.questions'),
        items: [
          ...others.map(inlineWords),
          ...conditions.map((condition) => t('open.condition', { condition: inlineWords([condition]) })),
        ],
      },
    ],
    closing: [t('letter.closing'), `${t('letter.sign')} ………`],
  };
}
