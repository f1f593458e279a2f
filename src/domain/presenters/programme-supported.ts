import type { Entry } from '../entry.ts';
import { formatMoney } from '../format.ts';
import type { Site } from '../site.ts';
import type { BlockView, Inline } from '../view.ts';
import type { Reader } from './reader.ts';

type Project = Entry<'project'>;

type Programme = Entry<'programme'>;

/** Today’s programmes of the province on what a project was for: the rules have changed since. */
export function programmesToday(site: Site, { facts }: Project): Programme[] {
  if (!facts.activity) return [];
  return site.of('programme').filter((programme) => isTodayFor(programme, facts.activity));
}

/** A programme of one activity at the level of today’s province; a framework of many is none. */
const isTodayFor = ({ facts }: Programme, activity: Project['facts']['activity']) =>
  facts.level === 'province' &&
  facts.status !== 'closed' &&
  facts.activities.length === 1 &&
  facts.activities[0] === activity;

/** Projects that fall under the programme, and those of its kind that were supported under earlier rules. */
export function supportedProjects({ site }: Reader, programme: Programme): Project[] {
  return site
    .of('project')
    .filter((project) => project.facts.programme?.id === programme.id || isTodayFor(programme, project.facts.activity));
}

/** Who was supported: the projects that name the programme. No block where there is none. */
export function supportedBlock(reader: Reader, programme: Programme): BlockView[] {
  const { t } = reader;
  const projects = supportedProjects(reader, programme);
  if (projects.length === 0) return [];
  return [
    {
      id: 'ai-da-duoc',
      heading: t('programme.supported'),
      intro: t('programme.supported.intro'),
      form: 'list',
      items: [],
      table: {
        columns: [t('project.year'), t('programme.supported.what'), t('money.funds')],
        rows: projects.map((project) => [
          [reader.text(String(project.facts.year))],
          whatCell(reader, project),
          moneyCell(reader, project),
        ]),
      },
      place: 'after',
    },
  ];
}

function whatCell(reader: Reader, project: Project): Inline[] {
  const { beneficiary } = project.facts;
  const lang = reader.language === 'en' ? ('vi' as const) : undefined;
  const who: Inline = beneficiary
    ? { type: 'text', text: beneficiary, lang }
    : reader.text(reader.t('programme.supported.nobody'));
  return [reader.inlineLink(project), { type: 'line', of: [who] }];
}

/** What the state paid and what the establishment did, as the source gives it; the total where it gives no parts. */
function moneyCell(reader: Reader, project: Project): Inline[] {
  const { money } = project.facts;
  const names = (['support', 'own', 'total'] as const).filter(
    (name) => money[name] && (name !== 'total' || !money.support || !money.own),
  );
  if (names.length === 0) return [reader.text(reader.t('programme.supported.noMoney'))];
  const words = names.map((name) =>
    reader.t(`money.words.${name}`, { amount: money[name] ? formatMoney(money[name], reader.language) : '' }),
  );
  const missing =
    money.support && !money.own ? [reader.t('money.words.own', { amount: reader.t('unknown').toLowerCase() })] : [];
  const mark = reader.mark(project.facts);
  return [
    reader.text([...words, ...missing].join('; ')),
    ...(mark ? [reader.text(' '), { type: 'mark' as const, mark }] : []),
  ];
}
