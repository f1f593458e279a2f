import type { Entry } from '../entry.ts';
import { wordsIn } from '../entry.ts';
import { listPath, staticPath } from '../routes.ts';
import type { MoneyChartView, YearChartView } from '../pictures/views.ts';
import type { BadgeView, CardView, LinkView } from '../view.ts';
import { badgesOf, cardView } from './entry.ts';
import { moneyChart } from './money-chart.ts';
import type { Reader } from './reader.ts';
import { supportByYear } from './result-charts.ts';

/** What somebody comes to do, and where it begins. */
export interface JobView {
  job: 'policy' | 'support' | 'product';
  title: string;
  text: string;
  action: string;
  href: string;
  /** Other ways into the same. */
  also: Array<{ text: string; href: string }>;
}

/** A dated piece of news. */
export interface NewsView {
  date: string;
  link: LinkView;
  about: Summary | undefined;
}

/** What an entry says, in short. */
interface Summary {
  summary: string;
  /** Language of the summary, where it is not the page's. */
  lang: 'vi' | undefined;
}

export interface HomeView {
  jobs: JobView[];
  laws: Array<Summary & { date: string; badges: BadgeView[]; name: LinkView }>;
  chapters: LinkView[];
  articles: NewsView[];
  products: CardView[];
  money: MoneyChartView;
  results: YearChartView | undefined;
  letter: LinkView;
}

const LAWS = 4;
const ARTICLES = 3;
const PRODUCTS = 3;
const PROJECTS = 3;

export function homeView(reader: Reader): HomeView {
  const { site } = reader;
  const laws = site
    .of('policy')
    .filter(({ facts }) => facts.signedOn !== undefined && facts.jurisdiction !== 'former-dong-thap')
    .slice(0, LAWS);
  return {
    jobs: jobs(reader),
    laws: laws.map((policy) => ({
      date: reader.date(policy.facts.signedOn ?? ''),
      badges: badgesOf(reader, policy),
      name: reader.link(policy),
      ...summaryOf(reader, policy),
    })),
    chapters: site.of('handbook').map((chapter) => reader.link(chapter)),
    articles: site
      .of('article')
      .slice(0, ARTICLES)
      .map((article, at) => ({
        date: reader.date(article.facts.publishedOn),
        link: reader.link(article),
        // The newest says what it is about; the others are one tap away.
        about: at === 0 ? summaryOf(reader, article) : undefined,
      })),
    products: featured(site.of('product')).map((product) => cardView(reader, product)),
    money: moneyChart(reader, site.of('project'), PROJECTS),
    results: supportByYear(reader),
    letter: reader.link(site.get('policy', 'cv-khuyen-cong-2021')),
  };
}

function jobs(reader: Reader): JobView[] {
  const { t, language, site } = reader;
  const list = (kind: 'policy' | 'project') => ({ href: listPath(kind, language), text: t(`list.${kind}.title`) });
  const page = (name: 'check' | 'communes') => ({ href: staticPath(name, language), text: t(`page.${name}.title`) });
  const check = page('check');
  return [
    {
      job: 'policy',
      title: t('home.job.policy'),
      text: t('home.job.policy.text', { policies: site.of('policy').length }),
      action: t('home.job.policy.action'),
      href: listPath('handbook', language),
      also: [list('policy')],
    },
    {
      job: 'support',
      title: t('home.job.support'),
      text: t('home.job.support.text'),
      // A few questions lead further than a long list.
      action: check.text,
      href: check.href,
      also: [
        {
          href: listPath('programme', language),
          text: t('home.job.support.action', { count: site.of('programme').length }),
        },
        page('communes'),
      ],
    },
    {
      job: 'product',
      title: t('home.job.product'),
      text: t('home.job.product.text', { products: site.of('product').length }),
      action: t('home.job.product.action'),
      href: listPath('product', language),
      also: [list('project')],
    },
  ];
}

function summaryOf(reader: Reader, entry: Entry<'policy'> | Entry<'article'>): Summary {
  const { summary, lang } = wordsIn(entry, reader.language);
  return { summary, lang: lang === reader.language ? undefined : 'vi' };
}

/** Recognised products, one of each group, so that the row shows how different they are; the mixed group stays out. */
function featured(products: ReadonlyArray<Entry<'product'>>): Array<Entry<'product'>> {
  const awarded = products.filter(({ facts }) => facts.type === 'award' && facts.group !== 'other');
  return awarded
    .filter((product, at) => awarded.findIndex(({ facts }) => facts.group === product.facts.group) === at)
    .slice(0, PRODUCTS);
}
