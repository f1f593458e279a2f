import type { Kind } from '../../collections/kinds.ts';
import { standingOn } from '../support/standing.ts';
import type { ValidityState } from '../validity.ts';
import { choice, type Facet, year } from './facet.ts';
import { issuer } from './issuers.ts';
import { commune, formerDistrict, formerProvince } from './places.ts';
import { producer } from './producers.ts';
import { applicant, trade } from './situations.ts';

/** The facet of the ladder of awards, lowest level first. */
export const AWARD_LEVEL = {
  id: 'cap',
  addresses: { commune: 'xa', district: 'huyen', province: 'tinh', region: 'khu-vuc', nation: 'quoc-gia' },
} as const;

/** What can be done about a programme, as it stands in addresses and anchors. */
export const PROGRAMME_STATUS = {
  open: 'dang-nhan',
  closed: 'da-dong',
  'not-announced': 'chua-thong-bao',
  reference: 'tham-khao',
} as const;

/** The types of product as they stand in addresses and anchors. */
export const PRODUCT_TYPE = {
  award: 'tieu-bieu',
  ocop: 'ocop',
  'craft-village': 'lang-nghe',
  specialty: 'dac-san',
} as const;

/**
 * What the list of each kind can be narrowed by. The ids stand in addresses: they change only by adding.
 * The handbook is read in its order, and the glossary and the questions are one page each.
 */
export const FACETS: { readonly [K in Kind]: ReadonlyArray<Facet<K>> } = {
  policy: [
    choice({
      id: 'loai',
      name: 'policy.type',
      addresses: {
        law: 'luat',
        resolution: 'nghi-quyet',
        decree: 'nghi-dinh',
        decision: 'quyet-dinh',
        directive: 'chi-thi',
        circular: 'thong-tu',
        'joint-circular': 'thong-tu-lien-tich',
        'consolidated-text': 'van-ban-hop-nhat',
        'official-letter': 'cong-van',
      },
      words: (type) => `documentType.${type}`,
      of: ({ facts }) => [facts.documentType],
    }),
    choice({
      id: 'hieu-luc',
      name: 'policy.validity',
      addresses: {
        'in-force': 'con-hieu-luc',
        'not-yet': 'chua-co-hieu-luc',
        amended: 'da-sua-doi',
        'partly-repealed': 'bai-bo-mot-phan',
        repealed: 'het-hieu-luc',
        expired: 'het-giai-doan',
        unknown: 'chua-ro',
      },
      words: (state) => `validity.${state}`,
      // Whoever looks for what is in force looks for amended texts too.
      of: ({ id }, site): ValidityState[] => {
        const { state } = site.validityOf(id);
        return state === 'amended' ? ['in-force', state] : [state];
      },
    }),
    choice({
      id: 'pham-vi',
      name: 'policy.jurisdiction',
      proper: true,
      addresses: {
        national: 'trung-uong',
        regional: 'phia-nam',
        'dong-thap': 'tinh',
        'former-dong-thap': 'dong-thap-cu',
        'former-tien-giang': 'tien-giang-cu',
      },
      words: (jurisdiction) => `jurisdiction.${jurisdiction}`,
      of: ({ facts }) => [facts.jurisdiction],
    }),
    issuer(),
    choice({
      id: 'chu-de',
      name: 'policy.subject',
      title: 'facet.subject.title',
      addresses: {
        framework: 'khung-chinh-sach',
        money: 'kinh-phi',
        projects: 'de-an',
        'product-selection': 'binh-chon',
        programme: 'chuong-trinh',
        organisation: 'to-chuc',
        'administrative-units': 'don-vi-hanh-chinh',
        direction: 'chi-dao',
        'neighbouring-policy': 'lien-quan',
      },
      words: (subject) => `policy.subject.${subject}`,
      of: ({ facts }) => facts.subjects,
    }),
    year({ id: 'nam', name: 'facet.signed', title: 'facet.signed.title', of: ({ facts }) => [facts.signedOn] }),
  ],
  handbook: [],
  programme: [
    choice({
      id: 'hoat-dong',
      name: 'programme.activity',
      addresses: {
        machinery: 'may-moc',
        'demonstration-model': 'mo-hinh-trinh-dien',
        'cleaner-production': 'san-xuat-sach-hon',
        'enterprise-start-up': 'lap-doanh-nghiep',
        'vocational-training': 'day-nghe',
        'management-training': 'tap-huan-quan-ly',
        consultancy: 'tu-van',
        'product-selection': 'binh-chon',
        branding: 'thuong-hieu',
        fair: 'hoi-cho',
        'study-abroad': 'hoc-tap-nuoc-ngoai',
        'digital-transformation': 'chuyen-doi-so',
        artisan: 'nghe-nhan',
        cluster: 'cum-cong-nghiep',
        relocation: 'di-doi-xu-ly-o-nhiem',
        innovation: 'doi-moi-sang-tao',
        'rural-trades': 'nganh-nghe-nong-thon',
        'land-and-credit': 'dat-dai-von-vay',
      },
      words: (activity) => `programme.activity.${activity}`,
      of: ({ facts }) => facts.activities,
    }),
    applicant(),
    trade(),
    choice({
      id: 'cap',
      name: 'programme.level',
      addresses: {
        national: 'quoc-gia',
        province: 'tinh',
        'former-dong-thap': 'dong-thap-cu',
        'neighbouring-policy': 'lien-quan',
      },
      words: (level) => `programme.level.${level}`,
      of: ({ facts }) => [facts.level],
    }),
    choice({
      id: 'tinh-trang',
      name: 'programme.status',
      addresses: PROGRAMME_STATUS,
      words: (status) => `programme.status.${status}`,
      // A last day that has passed closes a programme, whatever its file still says.
      of: ({ facts }, site) => [standingOn(facts, site.day)],
    }),
  ],
  product: [
    choice({
      id: 'loai',
      name: 'facet.product.type',
      addresses: PRODUCT_TYPE,
      words: (type) => `product.type.${type}`,
      of: ({ facts }) => [facts.type],
    }),
    // Level and year belong to featured products alone: a year of OCOP is another matter.
    choice({
      ...AWARD_LEVEL,
      name: 'facet.award.level',
      title: 'facet.award.level.title',
      words: (level) => `award.level.${level}`,
      of: ({ facts }) => (facts.type === 'award' ? facts.awards.map(({ level }) => level) : []),
    }),
    year({
      id: 'nam',
      name: 'facet.award.year',
      title: 'facet.award.year.title',
      of: ({ facts }) => (facts.type === 'award' ? facts.awards.map((award) => award.year) : []),
    }),
    choice({
      id: 'nhom',
      name: 'facet.product.group',
      title: 'facet.product.group.title',
      addresses: {
        rice: 'gao-bot',
        lotus: 'sen',
        'fish-and-meat': 'ca-thit',
        'fruit-and-vegetable': 'rau-qua',
        'drink-and-herb': 'do-uong-thao-moc',
        textile: 'det',
        'wood-and-craft': 'go-thu-cong',
        machinery: 'may-moc',
        other: 'khac',
      },
      words: (group) => `product.group.${group}`,
      of: ({ facts }) => [facts.group],
    }),
    producer('product.producer'),
    commune(),
    formerDistrict(),
    formerProvince(),
  ],
  project: [
    year({ id: 'nam', name: 'project.year', title: 'facet.year.title', of: ({ facts }) => [facts.year] }),
    choice({
      id: 'nguon-kinh-phi',
      name: 'project.fund',
      title: 'facet.fund.title',
      addresses: {
        national: 'quoc-gia',
        local: 'dia-phuong',
        province: 'tinh',
        'city-or-district': 'huyen-thanh-pho',
        'not-stated': 'khong-ghi',
      },
      words: (fund) => `project.fund.${fund}`,
      of: ({ facts }) => [facts.fund],
    }),
    producer('project.beneficiary'),
    commune(),
    formerDistrict(),
    formerProvince(),
  ],
  article: [
    year({
      id: 'nam',
      name: 'facet.published',
      title: 'facet.published.title',
      of: ({ facts }) => [facts.publishedOn],
    }),
  ],
  agency: [
    choice({
      id: 'cap',
      name: 'agency.level',
      addresses: { nation: 'trung-uong', province: 'tinh', district: 'huyen', commune: 'xa' },
      words: (level) => `agency.level.${level}`,
      of: ({ facts }) => [facts.level],
    }),
    choice({
      id: 'loai',
      name: 'agency.type',
      proper: true,
      addresses: {
        assembly: 'quoc-hoi-hoi-dong',
        government: 'hanh-chinh',
        ministry: 'bo',
        department: 'so-cuc',
        centre: 'trung-tam',
        press: 'bao-chi',
        front: 'mat-tran',
        group: 'nhom-co-quan',
      },
      words: (type) => `agency.type.${type}`,
      of: ({ facts }) => [facts.type],
    }),
    choice({
      id: 'tinh-trang',
      name: 'agency.state',
      addresses: { existing: 'con', ended: 'khong-con' },
      words: (state) => `agency.state.${state}`,
      // A body whose work another does today has ended or taken another name, even where no day was read.
      of: ({ facts }) => [facts.endedOn || facts.successors.length > 0 ? 'ended' : 'existing'],
    }),
  ],
  glossary: [],
  question: [],
  leaflet: [],
};
