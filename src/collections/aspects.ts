/** What industrial promotion and its neighbours can help with; a business asks for one or several. */
export const ACTIVITIES = [
  'machinery',
  'demonstration-model',
  'cleaner-production',
  'enterprise-start-up',
  'vocational-training',
  'management-training',
  'consultancy',
  'product-selection',
  'branding',
  'fair',
  'study-abroad',
  'digital-transformation',
  'artisan',
  'cluster',
  'relocation',
  'innovation',
  'rural-trades',
  'land-and-credit',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/**
 * What a rule can ask about the one who applies, and the answers it knows. The ids stand in shared addresses of the
 * checker: they change only by adding.
 */
export const ASPECTS = {
  /** In which form they work (Article 1 of Decree 235/2025, which rewrites the beneficiaries). */
  applicant: [
    'household',
    'cooperative-group',
    'cooperative',
    'small-enterprise',
    'large-enterprise',
    'founder',
    'artisan',
    'cluster-investor',
    'service-organisation',
  ],
  /** Where the place of production stands, by the provinces before 1 July 2025. */
  place: ['former-dong-thap', 'former-tien-giang', 'elsewhere'],
  /** What is made there (Article 5 of Decree 45/2012; Article 5 of Circular 46/2012). */
  trade: [
    'food',
    'consumer-goods',
    'handicraft',
    'mechanics',
    'farm-supplies',
    'building-materials',
    'fired-bricks',
    'environment',
    'farming',
    'services',
  ],
  /** What is to be bought or taken over (Article 4, Clauses 3 and 4 of Circular 46/2012). */
  equipment: ['new-machine', 'new-line', 'technology', 'used-machine'],
  /** Whether an establishment of the area already uses the technology or makes the product (the same, Clause 2). */
  novelty: ['first-here', 'already-here'],
} as const;
export type Aspect = keyof typeof ASPECTS;
export type Choice<A extends Aspect = Aspect> = (typeof ASPECTS)[A][number];

/** Aspects in the order in which they are asked. */
export const ASPECT_NAMES = Object.keys(ASPECTS) as Aspect[];
