import type { Brand, Locale } from './props.ts';

/** Material that somebody without an account has got a personal link to. */
export type HandOutPageProps = {
  locale: Locale;
  otherLanguageUrl: string;
  organisation: Brand;
  personName: string;
  title: string;
  note: string;
  /** `YYYY-MM-DD`; null when the link has no last day. */
  lastDay: string | null;
  items: readonly {
    title: string;
    summary: string;
    /** Of a page: shown where it stands. */
    text: string;
    /** Of a link: leads to another site. */
    url: string | null;
    file: { url: string; name: string; sizeBytes: number } | null;
  }[];
  packageUrl: string;
  /** The form's address. */
  receiveUrl: string;
  /** When the receipt was given; null before. */
  receivedAt: string | null;
  isThanked: boolean;
};

export type HandOutGonePageProps = { locale: Locale };

export type HandOutPages = { handOut: (props: HandOutPageProps) => string; handOutGone: (props: HandOutGonePageProps) => string };
