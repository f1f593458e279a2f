import type { Reader } from '../../domain/presenters/reader.ts';
import { listPath, staticPath } from '../../domain/routes.ts';
import { el, type TreeNode, words } from '../../rendering/tree.ts';
import type { Addresses } from './addresses.ts';
import type { BookOptions } from './model.ts';

const VERIFICATIONS = ['official', 'secondary', 'unchecked'] as const;

/** What the book is, for which day it speaks, and how to read its marks and numbers. */
export function aboutNodes(reader: Reader, addresses: Addresses, options: BookOptions): TreeNode[] {
  const { t, language, site } = reader;
  const address = (path: string) => {
    const printed = addresses.printed(path);
    return options.origin ? el('a', { href: printed }, [words(printed)]) : words(printed);
  };
  const department = site.find('agency', 'so-cong-thuong');
  const ask = department ? reader.link(department).text : '';
  return [
    paragraph(t('book.about.what', { site: options.siteName[language] })),
    paragraph(t('book.about.day', { date: reader.date(options.day), agency: ask })),
    el('p', {}, [words(`${t('page.changes.title')}: `), address(staticPath('changes', language))]),
    el('p', {}, [words(`${t('book.about.online')}: `), address(listPath('handbook', language))]),
    ...(options.origin ? [] : [el('div', { className: ['notice'] }, [paragraph(t('book.trial'))])]),
    el('p', { className: ['panel-label'] }, [words(t('book.about.marks'))]),
    el(
      'ul',
      {},
      VERIFICATIONS.map((name) =>
        el('li', {}, [el('strong', {}, [words(t(`verification.${name}`))]), words(` ${t(`about.mark.${name}`)}`)]),
      ),
    ),
    el('p', { className: ['panel-label'] }, [words(t('book.about.reading'))]),
    paragraph(t('book.about.notes')),
    el('p', { className: ['on-paper'] }, [words(t('book.about.paper'))]),
    el('p', { className: ['small'] }, [
      words(t('footer.licence', { licence: `${options.licence.name} (${options.licence.url})` })),
    ]),
  ];
}

const paragraph = (text: string) => el('p', {}, [words(text)]);
