import { awardLevel } from '../../collections/award-level.ts';
import type { Reference } from '../../collections/reference.ts';
import { type Coverage, coverage } from '../round-coverage.ts';
import { mailAddress, type Message, messageText } from '../support/message.ts';
import type { TableView } from '../view.ts';
import { contactView, type ContactView, type Office } from './contact.ts';
import type { Reader } from './reader.ts';
import { areaInWords } from './round-words.ts';

/** A letter with places to fill in, ready to be copied, printed or sent. */
export interface BlankLetterView {
  id: 'new' | 'wrong';
  /** In Vietnamese, which the office reads. */
  text: string;
  subject: string;
  /** What it says, for who does not read Vietnamese. */
  gloss: string | undefined;
  /** Opens a new e-mail with it; undefined while the office has none published. */
  mail: string | undefined;
}

/** Why a product may be missing, and what to do about it. */
export interface AddProductView {
  /** How much this showcase holds. */
  holds: string;
  /** How much of each round stands here, where a source says how many were recognised. */
  rounds: TableView;
  /** Rounds of which the share of the province is not known. */
  others: string | undefined;
  contact: ContactView;
  letters: BlankLetterView[];
  /** What `npm run check` answers where somebody forgot the level of an award. */
  sampleAnswer: string;
}

/** `vietnamese` reads the same site in Vietnamese: letters are in the language of the office. */
export function addProductView(
  { page, vietnamese }: { page: Reader; vietnamese: Reader },
  siteName: string,
  office: Office,
): AddProductView {
  const { t, site } = page;
  const agency: Reference = { collection: 'agencies', id: office.agency };
  const contact = contactView(page, agency, office);
  const all = coverage(site);
  const known = all.filter(({ recognised }) => recognised !== undefined);
  const others = all.length - known.length;
  const count = (type: string) => site.of('product').filter(({ facts }) => facts.type === type).length;
  return {
    holds: t('add.why.holds', {
      date: page.date(site.day),
      award: count('award'),
      ocop: count('ocop'),
      village: count('craft-village'),
      specialty: count('specialty'),
    }),
    rounds: {
      columns: [t('add.rounds.round'), t('add.rounds.recognised'), t('add.rounds.here')],
      rows: known.map((one) => [
        [page.text(roundInWords(page, one))],
        [
          page.text(
            t(one.round.scheme === 'featured' ? 'add.rounds.count' : 'add.rounds.chosen', {
              count: one.recognised ?? 0,
            }),
          ),
        ],
        [page.text(t('add.rounds.entries', { count: one.here }))],
      ]),
    },
    others: others > 0 ? t('add.rounds.others', { count: others }) : undefined,
    contact,
    letters: (['new', 'wrong'] as const).map((id) => {
      const { subject, ...message } = letter(vietnamese, id, siteName, agency);
      const text = messageText(message);
      return {
        id,
        text,
        subject,
        gloss: page.language === 'vi' ? undefined : messageText(letter(page, id, siteName, agency)),
        mail: contact.email && mailAddress(contact.email, subject, text),
      };
    }),
    sampleAnswer: sampleAnswer(),
  };
}

/** "Cấp khu vực · 2022 · Đồng Tháp (cũ)". */
function roundInWords(reader: Reader, { round, of }: Coverage): string {
  const { t } = reader;
  const what = round.scheme === 'featured' ? t(`award.level.${round.level}`) : t('recognition.ocop-vote');
  return [what, round.year, areaInWords(reader, round, of).text].join(' · ');
}

function letter(reader: Reader, id: 'new' | 'wrong', site: string, agency: Reference): Message {
  const { t } = reader;
  const greeting = t('letter.greeting', { office: reader.link(reader.entry(agency)).text });
  const closing = [t('letter.thanks'), t('letter.sign.how')];
  if (id === 'wrong')
    return {
      subject: t('letter.wrong.subject', { site }),
      greeting,
      about: [t('letter.wrong.about', { site })],
      parts: [
        {
          lead: t('letter.wrong.lead'),
          items: [t('letter.wrong.page'), t('letter.wrong.says'), t('letter.wrong.should'), t('letter.wrong.source')],
        },
        { lead: t('letter.sender'), items: [t('letter.role')] },
      ],
      closing,
    };
  return {
    subject: t('letter.product.subject', { site }),
    greeting,
    about: [t('letter.product.about', { site })],
    parts: [
      {
        lead: t('letter.product.lead'),
        items: [
          t('letter.product.name'),
          t('letter.product.producer'),
          t('letter.product.place'),
          t('letter.product.award'),
          t('letter.product.ocop'),
          t('letter.product.other'),
          t('letter.product.decision'),
        ],
      },
      {
        lead: t('letter.product.enclosed'),
        items: [t('letter.product.certificate'), t('letter.product.photo')],
      },
      { lead: t('letter.sender'), items: [t('letter.role')] },
    ],
    closing,
  };
}

/** As the check itself says it: the sentence is that of the schema. */
function sampleAnswer(): string {
  const { error } = awardLevel().safeParse(undefined);
  return `✖ content/products/banh-cua-toi/index.vi.mdx:7 [awards.0.level]\n    ${error?.issues[0]?.message ?? ''}`;
}
