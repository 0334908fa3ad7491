import type { CascadePages } from './props-cascade.ts';
import type { CheckPages } from './props-check.ts';
import type { DocumentPages } from './props-document.ts';
import type { HandOutPages } from './props-hand-out.ts';
import type { OpenPages } from './props-open.ts';
import type { WordingTestPages } from './props-wording-test.ts';

/**
 * What every page is given. The portal knows nothing else: the owning context of the server fills these in.
 * Instants are ISO 8601 text; addresses are paths on the same site unless the name says otherwise.
 */
export type Locale = 'sv' | 'en';

export type { CascadeGonePageProps, CascadePageProps, CascadeSheetPageProps } from './props-cascade.ts';
export type { CheckPageProps } from './props-check.ts';
export type { DocumentPageProps, DocumentPages } from './props-document.ts';
export type { HandOutGonePageProps, HandOutPageProps } from './props-hand-out.ts';
export type { AmbassadorPageProps, GroupPageProps, SignUpPageProps } from './props-open.ts';
export type { WordingTestPageProps, WordingTestPages } from './props-wording-test.ts';

/** Whose page it is: an authority's own name and colour come first on what citizens see. */
export type Brand = {
  name: string;
  slug: string;
  /** `#rrggbb`, dark enough for white text. The colour itself comes from `/o/:slug/brand.css`. */
  brandColour: string;
};

type Localised = {
  locale: Locale;
  /** The same page in the other language; left out where there is only one. */
  otherLanguageUrl?: string | null;
};

export type StartPageProps = Localised & {
  organisations: readonly { name: string; url: string; kind: 'authority' | 'municipality' | 'association' | 'company' | 'supplier' }[];
  loginUrl: string;
  /** Where the demo's people and outbox are listed; demo only. */
  demoUrl?: string | null;
};

export type OperatorLink = { name: string; description: string; url: string; isBuiltIn: boolean };

export type NewsItem = { title: string; url: string; publishedAt: string; summary: string };

export type FrontDoorPageProps = Localised & {
  organisation: Brand;
  audience: 'private' | 'company';
  privateUrl: string;
  companyUrl: string;
  /** In the order they are shown: alphabetical. */
  operators: readonly OperatorLink[];
  news: readonly NewsItem[];
  newsUrl: string;
  feedUrl: string;
};

export type EmbedPageProps = { locale: Locale; organisation: Brand; operators: readonly OperatorLink[] };

export type NewsListPageProps = Localised & {
  organisation: Brand;
  homeUrl: string;
  feedUrl: string;
  items: readonly NewsItem[];
  olderUrl: string | null;
};

export type NewsVersion = { version: number; publishedAt: string; changeNote: string | null; url: string; isCurrent: boolean };

export type TextChange = { kind: 'added' | 'removed'; text: string };

export type NewsPageProps = Localised & {
  organisation: Brand;
  homeUrl: string;
  newsUrl: string;
  feedUrl: string;
  title: string;
  /** Already sanitised: put into the page as it is. */
  safeHtml: string;
  /** The language of the text, which may differ from the language of the page around it. */
  language: Locale;
  version: number;
  firstPublishedAt: string;
  publishedAt: string;
  /** Newest first, the shown one included. */
  versions: readonly NewsVersion[];
  /** Given when an older version is shown. */
  older: { currentUrl: string; changes: readonly TextChange[]; isTooMuch: boolean } | null;
};

export type WithdrawnPageProps = Localised & { organisation: Brand; homeUrl: string; newsUrl: string; title: string; withdrawnAt: string };

export type ReceiptPageProps = Localised & {
  /** Null when the link leads to nothing, so that nobody knows whose it was. */
  organisationName: string | null;
  brand: { slug: string; brandColour: string } | null;
  /** What the message was called. */
  title: string;
  /** `ask`: a button; `done`: thank you; `gone`: the link no longer works. */
  state: 'ask' | 'done' | 'gone';
  /** Where the button posts to. */
  actionUrl: string;
};

export type PlanPageProps = Localised & {
  organisation: Brand | null;
  programmeName: string;
  description?: string | null;
  printedAt: string;
  backUrl: string;
  audiences: readonly {
    name: string;
    side: 'internal' | 'external';
    tier: number | null;
    contactPerson: string | null;
    channelNote: string | null;
    messages: readonly { title: string; level: 'know' | 'understand' | 'canDo' | null; needBy: string | null; isInherited?: boolean }[];
    channels: readonly { name: string; via: string | null; cadence: string | null; sender: string | null; condition: string | null }[];
  }[];
};

export type ErrorPageProps = Localised & {
  status: 400 | 404 | 410 | 429 | 500;
  /** The whole sentence with its remedy, where the status alone says too little. */
  message?: string;
  requestId?: string | null;
  organisation?: Brand | null;
  homeUrl?: string;
};

export type DemoOutboxPageProps = Localised & {
  mails: readonly { id: string; url: string; to: string; fromName: string; subject: string; receivedAt: string }[];
  search: string;
  total: number;
  olderUrl: string | null;
};

export type DemoMailPageProps = Localised & {
  backUrl: string;
  fromName: string;
  fromAddress: string;
  to: string;
  subject: string;
  receivedAt: string;
  text: string;
  /** Address of the HTML part, shown in a sandboxed frame; the owner serves it with a policy of its own. */
  htmlUrl: string | null;
};

/** Facts about this installation that every page needs, given once. */
export type PortalSite = { stylesheetUrl: string; fontUrls: readonly string[]; iconUrl: string; isDemo: boolean };

type Render<Props> = (props: Props) => string;

/** Every page as a pure function from props to a whole HTML document. */
export type PortalPages = CascadePages &
  CheckPages &
  DocumentPages &
  HandOutPages &
  OpenPages &
  WordingTestPages & {
    start: Render<StartPageProps>;
    frontDoor: Render<FrontDoorPageProps>;
    embed: Render<EmbedPageProps>;
    newsList: Render<NewsListPageProps>;
    news: Render<NewsPageProps>;
    withdrawn: Render<WithdrawnPageProps>;
    receipt: Render<ReceiptPageProps>;
    plan: Render<PlanPageProps>;
    error: Render<ErrorPageProps>;
    demoOutbox: Render<DemoOutboxPageProps>;
    demoMail: Render<DemoMailPageProps>;
  };
