import type { FieldError } from '../../../vocabulary/app-error.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';
import { builtInMailboxPath, type DoorAudience } from './addresses.ts';

/** A mailbox operator (*brevlådeoperatör*): somebody who runs digital mailboxes that people can choose between. */
export type Operator = {
  id: Id;
  /** Who keeps the list; the network shares it. */
  organisationId: Id;
  name: string;
  descriptionSv: string;
  descriptionEn: string;
  /** The direct link to get a mailbox as a private person; null when the operator has none. */
  urlPrivate: string | null;
  urlCompany: string | null;
  isBuiltIn: boolean;
  isActive: boolean;
  revision: number;
};

export type OperatorText = Pick<Operator, 'name' | 'descriptionSv' | 'descriptionEn' | 'urlPrivate' | 'urlCompany'>;

type OperatorLine = OperatorText & { isBuiltIn: boolean };

export type OperatorLink = { name: string; description: string; url: string; isBuiltIn: boolean };

const builtIn: OperatorLine = {
  name: 'Min brevlåda',
  descriptionSv: 'Gratis. På webben, utan app.',
  descriptionEn: 'Free of charge. On the web, no app needed.',
  urlPrivate: builtInMailboxPath,
  urlCompany: builtInMailboxPath,
  isBuiltIn: true,
};

/** A list to start from: three invented operators and our own. */
export const standardOperators: readonly OperatorLine[] = [
  {
    name: 'Granposten',
    descriptionSv: 'Gratis. App och webb.',
    descriptionEn: 'Free of charge. App and web.',
    urlPrivate: 'https://granposten.example/privat/skaffa',
    urlCompany: 'https://granposten.example/foretag/skaffa',
    isBuiltIn: false,
  },
  {
    name: 'Klarbrev',
    descriptionSv: 'Gratis. Bara webb.',
    descriptionEn: 'Free of charge. Web only.',
    urlPrivate: 'https://klarbrev.example/privatperson',
    urlCompany: null,
    isBuiltIn: false,
  },
  builtIn,
  {
    name: 'Nordlådan',
    descriptionSv: 'Gratis. App, även fakturor.',
    descriptionEn: 'Free of charge. App, invoices too.',
    urlPrivate: 'https://nordladan.example/ny',
    urlCompany: 'https://nordladan.example/foretag/ny',
    isBuiltIn: false,
  },
];

const swedishOrder = new Intl.Collator('sv');

/**
 * The links of a front door. Neutral rule: alphabetical by name, in Swedish order, whoever runs the mailbox;
 * ours gets no better place. The page says so. Without a list there is still our own mailbox.
 */
export const operatorLinks = (operators: readonly OperatorLine[], audience: DoorAudience, locale: Locale): OperatorLink[] =>
  (operators.length === 0 ? [builtIn] : operators)
    .map(({ name, descriptionSv, descriptionEn, urlPrivate, urlCompany, isBuiltIn }) => ({
      name,
      description: locale === 'sv' ? descriptionSv : descriptionEn,
      url: audience === 'private' ? urlPrivate : urlCompany,
      isBuiltIn,
    }))
    .filter((link): link is OperatorLink => link.url !== null)
    .toSorted((one, other) => swedishOrder.compare(one.name, other.name));

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

const linkFault = (field: 'urlPrivate' | 'urlCompany', url: string | null): FieldError[] =>
  url === null || isHttps(url)
    ? []
    : [
        {
          field,
          sv: 'Adressen måste börja med https://. Kopiera den från operatörens sida.',
          en: 'The address must start with https://. Copy it from the operator’s site.',
        },
      ];

/** What is wrong with an operator somebody wrote. The address of our own mailbox is not theirs to change. */
export const operatorFaults = (text: OperatorText, kept?: Operator): FieldError[] => {
  if (kept?.isBuiltIn && (text.urlPrivate !== kept.urlPrivate || text.urlCompany !== kept.urlCompany))
    return [
      {
        field: 'urlPrivate',
        sv: 'Adressen till den inbyggda brevlådan kan inte ändras. Stäng av den i stället.',
        en: 'The address of the built-in mailbox cannot be changed. Switch it off instead.',
      },
    ];
  if (kept?.isBuiltIn) return [];
  if (text.urlPrivate === null && text.urlCompany === null)
    return [
      {
        field: 'urlPrivate',
        sv: 'Ange minst en adress: för privatpersoner, för företag eller båda.',
        en: 'Give at least one address: for private persons, for companies or both.',
      },
    ];
  return [...linkFault('urlPrivate', text.urlPrivate), ...linkFault('urlCompany', text.urlCompany)];
};
