import type { Entry } from '../entry.ts';
import { formatMoney } from '../format.ts';
import type { BlockView, Inline } from '../view.ts';
import type { Reader } from './reader.ts';

type Project = Entry<'project'>;

/** Projects that the programme supported, as far as sources tell of them. */
export function supportedProjects({ site }: Reader, programme: Entry<'programme'>): Project[] {
  return site.mentionsOf(programme).filter((entry): entry is Project => entry.kind === 'project');
}

/** Who was supported: the projects that name the programme. No block where there is none. */
export function supportedBlock(reader: Reader, programme: Entry<'programme'>): BlockView[] {
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
