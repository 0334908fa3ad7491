import type { Brand, Locale } from './props.ts';

type OpenPage = { locale: Locale; otherLanguageUrl: string | null; organisation: Brand };

/** A group's own page: all that it needs to know, at one address. */
export type GroupPageProps = OpenPage & {
  homeUrl: string;
  /** The group's name. */
  name: string;
  /** For people inside the organisation: kept out of search engines. */
  isInternal: boolean;
  introduction: string;
  contact: string;
  messages: readonly { title: string; text: string }[];
  questions: readonly { question: string; answer: string }[];
  figures: readonly { title: string; figure: string }[];
  documents: readonly { title: string; fileName: string; sizeBytes: number; url: string }[];
  /** `url` leads to the sign-up; null when it is over and only the notes are left. */
  meetings: readonly { title: string; day: string | null; place: string; notes: string; url: string | null }[];
  support: readonly { name: string; helpsWith: string; contact: string; hours: string }[];
  /** The form for a question. `formId` is the form's own id: the same form sent twice is one question. */
  asking: { state: 'ask' | 'asked' | 'empty' | 'tooMany'; formId: string; actionUrl: string };
};

/** A meeting that one signs up for without an account, and one's own place there. */
export type SignUpPageProps = OpenPage & {
  title: string;
  day: string | null;
  /** `HH:MM`, Swedish time. */
  time: string | null;
  place: string;
  information: string;
  notes: string;
  /** Null: as many as come. */
  seatsLeft: number | null;
  /** `place`: somebody looks at her own; `givenBack`: it has been given back. */
  state: 'ask' | 'closed' | 'done' | 'place' | 'givenBack';
  /** `formId` is the form's own id: the same form sent twice is one place. */
  form: { formId: string; name: string; email: string };
  fault: 'name' | 'email' | null;
  /** A confirmation goes to the address that was given. */
  isConfirmed: boolean;
  actionUrl: string;
  /** Where the place is given back; for whoever just signed up. */
  placeUrl: string | null;
};

/** What employees can say about a service: three sentences, one page, three answers. */
export type AmbassadorPageProps = OpenPage & {
  title: string;
  sentences: readonly string[];
  page: string;
  answers: readonly { question: string; answer: string }[];
};

export type OpenPages = {
  group: (props: GroupPageProps) => string;
  signUp: (props: SignUpPageProps) => string;
  ambassador: (props: AmbassadorPageProps) => string;
};
