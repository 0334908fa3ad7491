import type { Brand, Locale } from './props.ts';

/** A governing document that its host has made public, in one version. */
export type DocumentPageProps = {
  locale: Locale;
  otherLanguageUrl: string | null;
  organisation: Brand;
  homeUrl: string;
  title: string;
  serviceName: string;
  /** `2.0` */
  label: string;
  /** `YYYY-MM-DD`. */
  validFrom: string;
  validTo: string | null;
  decidedBy: string;
  diaryNumber: string;
  /** Numbered and in order; level 1 is outermost. */
  sections: readonly { number: string; anchor: string; level: number; heading: string; body: string }[];
  /** Newest first, the shown one included. */
  versions: readonly { label: string; validFrom: string; changeNote: string; url: string; isShown: boolean; isInForce: boolean }[];
  /** Where the version in force is read, when another one is shown. */
  currentUrl: string | null;
};

export type DocumentPages = { governingDocument: (props: DocumentPageProps) => string };
