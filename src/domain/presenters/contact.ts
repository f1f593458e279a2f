import type { Reference } from '../../collections/reference.ts';
import type { LinkView } from '../view.ts';
import type { Reader } from './reader.ts';

/** The office that readers ask, and how it is reached, as `src/site.config.ts` has it. */
export interface Office {
  /** Its folder in `content/agencies/`. */
  agency: string;
  email?: string | undefined;
  telephone?: string | undefined;
  /** In Vietnamese. */
  address?: string | undefined;
}

/** Whom to ask, with what may be published of the way there. */
export interface ContactView {
  office: LinkView;
  /** Telephone and e-mail as links. */
  ways: Array<LinkView & { label: string }>;
  address: { label: string; text: string } | undefined;
  /** Said where nothing of these is known. */
  none: string | undefined;
  email: string | undefined;
}

/** How an agency is reached. What is configured is of one office: no other is given its number. */
export function contactView(reader: Reader, agency: Reference, configured: Office): ContactView {
  const { t } = reader;
  const office = reader.link(reader.entry(agency));
  const { email, telephone, address }: Partial<Office> = configured.agency === agency.id ? configured : {};
  return {
    office,
    ways: [
      ...(telephone
        ? [{ label: t('contact.telephone'), href: `tel:${telephone.replace(/[^\d+]/g, '')}`, text: telephone }]
        : []),
      ...(email ? [{ label: t('contact.email'), href: `mailto:${email}`, text: email }] : []),
    ],
    address: address ? { label: t('contact.address'), text: address } : undefined,
    none: email || telephone || address ? undefined : t('contact.none', { office: office.text }),
    email,
  };
}
