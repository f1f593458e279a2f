import type { Entry } from '../entry.ts';
import { formatDate } from '../format.ts';
import { bilingualPath } from '../routes.ts';
import type { BlockView, FactRow, LinkView, NoticeView } from '../view.ts';
import { linkToDuties } from './duties.ts';
import { archivedNotice } from './notices.ts';
import { periodInWords } from './period.ts';
import { policyTimeline } from './policy-timeline.ts';
import type { Reader } from './reader.ts';
import { relationsBlock } from './relations.ts';
import { validitySentence, validitySpans } from './validity.ts';

/** The way from a text to both languages side by side; none where there is no English to set beside it. */
export function bilingualLink(reader: Reader, policy: Entry<'policy'>): LinkView | undefined {
  if (!policy.words.en) return undefined;
  return { href: bilingualPath(policy.id, reader.language), text: reader.t('bilingual.link') };
}

export function policyRows(reader: Reader, policy: Entry<'policy'>): FactRow[] {
  const { facts } = policy;
  const { t } = reader;
  const rows: FactRow[] = [
    { label: t('policy.type'), values: [[reader.text(t(`documentType.${facts.documentType}`))]] },
    { label: t('policy.number'), values: [[reader.text(number(reader, facts))]] },
    { label: t('policy.issuer'), values: facts.issuers.map((issuer) => [reader.inlineLink(reader.entry(issuer))]) },
    { label: t('policy.signed'), values: [[reader.text(signed(reader, facts))]] },
    {
      label: t('policy.effective'),
      values: [[reader.text(facts.effectiveFrom ? reader.date(facts.effectiveFrom) : t('unknown'))]],
    },
  ];
  if (facts.period)
    rows.push({ label: t('policy.period'), values: [[reader.text(periodInWords(reader, facts.period))]] });
  rows.push({
    label: t('policy.validity'),
    values: [
      validitySentence(reader, policy),
      ...(facts.validity.note ? [[reader.phrase(policy, facts.validity.note)]] : []),
    ],
  });
  if (facts.jurisdiction !== 'national') {
    rows.push({ label: t('policy.jurisdiction'), values: [[reader.text(t(`jurisdiction.${facts.jurisdiction}`))]] });
  }
  if (facts.duties.length > 0) rows.push({ label: t('policy.duties'), values: [[linkToDuties(reader)]] });
  if (facts.officialUrlUnknown && !facts.officialUrl) {
    rows.push({
      label: t('policy.official'),
      values: [
        [
          reader.text(`${t('policy.official.unknown')} `),
          { type: 'link', href: 'https://vbpl.vn/', text: t('policy.official.database') },
          reader.text('.'),
        ],
      ],
    });
  }
  if (facts.officialUrl) {
    rows.push({
      label: t('policy.official'),
      values: [[{ type: 'link', href: facts.officialUrl, text: new URL(facts.officialUrl).host }]],
    });
  }
  return rows;
}

/** What people know a text by: its number and the day it was signed. */
export function policyDetail(reader: Reader, { facts }: Entry<'policy'>): string[] {
  const date = facts.signedOn && reader.t('policy.signed.short', { date: signed(reader, facts) });
  return [number(reader, facts), ...(date ? [date] : [])];
}

function number(reader: Reader, facts: Entry<'policy'>['facts']): string {
  return facts.leftBlank.includes('number') ? reader.t('policy.numberBlank', { rest: facts.number }) : facts.number;
}

function signed(reader: Reader, facts: Entry<'policy'>['facts']): string {
  if (!facts.signedOn) return reader.t('unknown');
  return facts.leftBlank.includes('day')
    ? reader.t('policy.dayBlank', { year: facts.signedOn.slice(0, 4) })
    : formatDate(facts.signedOn, reader.language);
}

export function policyNotices(reader: Reader, policy: Entry<'policy'>): NoticeView[] {
  const { t } = reader;
  const notices: NoticeView[] = [];
  for (const { from, until, value } of validitySpans(reader, policy)) {
    if (value.state === 'repealed' || value.state === 'expired')
      notices.push({ ...archivedNotice(reader, 'policy'), from, until });
  }
  if (policy.facts.edition === 'digest') {
    const official = policy.facts.officialUrl;
    notices.push({
      tone: 'warn',
      title: t('notice.digest.title'),
      lines: [
        [
          reader.text(t('notice.digest.text')),
          ...(official
            ? [reader.text(' '), { type: 'link' as const, href: official, text: t('notice.digest.official') }]
            : []),
        ],
      ],
    });
  }
  if (policy.facts.jurisdiction === 'former-dong-thap' || policy.facts.jurisdiction === 'former-tien-giang') {
    notices.push({
      tone: 'plain',
      title: t('notice.former.title'),
      lines: [
        [
          reader.text(t('notice.former.text')),
          reader.text(' '),
          reader.inlineLink(reader.site.get('agency', 'so-cong-thuong')),
        ],
      ],
    });
  }
  return notices;
}

export function policyBlocks(reader: Reader, policy: Entry<'policy'>): BlockView[] {
  const timeline = policyTimeline(reader, policy);
  const heading = reader.t('policy.history');
  const history: BlockView[] = timeline
    ? [{ id: 'lich-su-sua-doi', heading, form: 'list', items: [], timeline, place: 'after' }]
    : [];
  return [...history, ...relationsBlock(reader, policy)];
}
