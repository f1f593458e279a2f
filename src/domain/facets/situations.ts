import { type Aspect, ASPECTS, type Choice } from '../../collections/situation.ts';
import type { EntryOf } from '../entry.ts';
import { choice, type Facet } from './facet.ts';

/**
 * For programmes that ask nothing about it, or whose condition was not read. They have a value of their own: left out,
 * the province’s own programmes would vanish as soon as somebody says who they are; under every value, the list would
 * promise them what nobody has read.
 */
const NOT_STATED = 'not-stated';

/** Whether a value stands for those programmes. */
export const isNotStated = ({ id }: { id: string }): boolean => id === 'chua-ro';

/** Who may ask, by the conditions that were read; an answer that the text leaves open is worth asking about. */
export function applicant(): Facet<'programme'> {
  return choice<'programme', Choice<'applicant'> | typeof NOT_STATED>({
    id: 'ai',
    name: 'facet.programme.applicant',
    title: 'facet.programme.applicant.title',
    addresses: {
      household: 'ho-kinh-doanh',
      'cooperative-group': 'to-hop-tac',
      cooperative: 'hop-tac-xa',
      'small-enterprise': 'doanh-nghiep-nho-vua',
      'large-enterprise': 'doanh-nghiep-lon',
      founder: 'nguoi-khoi-su',
      artisan: 'nghe-nhan',
      'cluster-investor': 'chu-dau-tu-cum',
      'service-organisation': 'to-chuc-dich-vu',
      [NOT_STATED]: 'chua-ro',
    },
    words: (value) => (value === NOT_STATED ? 'facet.programme.notStated' : `situation.applicant.${value}`),
    of: (programme) => admitted(programme, 'applicant'),
  });
}

/** What is made, by the same rule. */
export function trade(): Facet<'programme'> {
  return choice<'programme', Choice<'trade'> | typeof NOT_STATED>({
    id: 'nganh',
    name: 'situation.trade',
    title: 'facet.programme.trade.title',
    addresses: {
      food: 'che-bien-thuc-pham',
      'consumer-goods': 'hang-tieu-dung',
      handicraft: 'tieu-thu-cong-nghiep',
      mechanics: 'co-khi-dien-tu',
      'farm-supplies': 'vat-tu-nong-nghiep',
      'building-materials': 'vat-lieu-khong-nung',
      'fired-bricks': 'gach-nung',
      environment: 'moi-truong',
      farming: 'trong-trot-chan-nuoi',
      services: 'dich-vu',
      [NOT_STATED]: 'chua-ro',
    },
    words: (value) => (value === NOT_STATED ? 'facet.programme.notStated' : `situation.trade.${value}`),
    of: (programme) => admitted(programme, 'trade'),
  });
}

/** The answers about an aspect that no condition of the programme excludes. */
function admitted<A extends Aspect>({ facts }: EntryOf<'programme'>, aspect: A): Array<Choice<A> | typeof NOT_STATED> {
  const conditions = facts.eligibility.filter((criterion) => criterion.aspect === aspect);
  if (conditions.length === 0) return [NOT_STATED];
  const choices: readonly Choice<A>[] = ASPECTS[aspect];
  return choices.filter((value) => conditions.every(({ is = [], open }) => [...is, ...open].includes(value)));
}
