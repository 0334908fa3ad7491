import type { Brand, Locale } from './props.ts';

type Way = 'meeting' | 'mail' | 'talk' | 'intranet' | 'other';

/** A holder's own page: what is passed on and from whom, the kit, and the forms. Addresses carry the personal key. */
export type CascadePageProps = {
  locale: Locale;
  /** What the holder is written to in, which may be another than the page is read in just now. */
  mailLocale: Locale;
  otherLanguageUrl: string;
  organisation: Brand;
  holderName: string;
  title: string;
  intro: string;
  contact: string;
  /** The holder who named this one; null when staff did. */
  addedByName: string | null;
  lastDay: string | null;
  today: string;
  state: 'open' | 'confirmed' | 'declined' | 'paused';
  /** Whether more people can be sent a link: only while the cascade runs. */
  maySendOn: boolean;
  /** What was told, or what the sent-back form held. */
  receipt: { how: Way | null; reached: number | null; passedOn: string | null } | null;
  kit: {
    talkingPoints: string;
    mailSubject: string;
    mailText: string;
    slides: readonly { title: string; text: string }[];
    questions: readonly { question: string; answer: string }[];
    handout: string;
    /** Opens the mail text in the visitor's own mail program; null when it is too long for that. */
    mailUrl: string | null;
  };
  below: readonly { name: string; role: string; kind: 'person' | 'audience'; isAddedByHolder: boolean; hasConfirmed: boolean }[];
  questions: readonly { question: string; answer: string | null; isOwn: boolean }[];
  notice: {
    kind:
      | 'vidare'
      | 'fler'
      | 'fraga'
      | 'inte'
      | 'ater'
      | 'sprak'
      | 'number'
      | 'day'
      | 'empty'
      | 'faults'
      | 'tooMany'
      | 'paused'
      | 'noQuestion';
    count: number;
  } | null;
  /** Rows of the form that was sent back, with what is wrong in each. */
  people: readonly { name: string; email: string; locale: Locale; faults?: readonly ('name' | 'email')[] }[];
  question: string;
  urls: { confirm: string; people: string; question: string; decline: string; language: string; slides: string; handout: string };
};

/** The slides or the handout, to show on a screen or print. */
export type CascadeSheetPageProps = {
  locale: Locale;
  organisation: Brand;
  title: string;
  kind: 'slides' | 'handout';
  slides: readonly { title: string; text: string }[];
  handout: string;
  backUrl: string;
};

/** The link leads nowhere (any more); says nothing about whose it was. */
export type CascadeGonePageProps = { locale: Locale };

export type CascadePages = {
  cascade: (props: CascadePageProps) => string;
  cascadeSheet: (props: CascadeSheetPageProps) => string;
  cascadeGone: (props: CascadeGonePageProps) => string;
};
