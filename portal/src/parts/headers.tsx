import type { ReactNode } from 'react';
import type { Brand, Locale } from '../props.ts';
import { wordsFor } from '../words/words.ts';
import { Mark } from './mark.tsx';

const LanguageLink = ({ locale, url }: { locale: Locale; url: string | null | undefined }) => {
  if (url == null) return null;
  const other = locale === 'sv' ? 'en' : 'sv';
  return (
    <li>
      <a href={url} lang={other} hrefLang={other}>
        {wordsFor(locale).otherLanguage}
      </a>
    </li>
  );
};

type HeaderProps = { locale: Locale; otherLanguageUrl?: string | null; children?: ReactNode };

const Links = ({ locale, otherLanguageUrl, children }: HeaderProps) => {
  if (otherLanguageUrl == null && children === undefined) return null;
  return (
    <nav aria-label={wordsFor(locale).siteNavigation}>
      <ul>
        {children}
        <LanguageLink locale={locale} url={otherLanguageUrl} />
      </ul>
    </nav>
  );
};

/** The authority comes first: its colour, its initial, its name. */
export const AuthorityHeader = ({
  organisation,
  homeUrl,
  ...rest
}: HeaderProps & { organisation: Pick<Brand, 'name'>; homeUrl?: string }) => (
  <header className="site-header authority">
    <div className="home">
      <span className="crest" aria-hidden="true">
        {[...organisation.name][0]?.toLocaleUpperCase('sv')}
      </span>
      {homeUrl === undefined ? <span>{organisation.name}</span> : <a href={homeUrl}>{organisation.name}</a>}
    </div>
    <Links {...rest} />
  </header>
);

export const HouseHeader = ({ homeUrl, ...rest }: HeaderProps & { homeUrl?: string }) => (
  <header className="site-header">
    <div className="home">
      <Mark />
      {homeUrl === undefined ? <span>Budkavle</span> : <a href={homeUrl}>Budkavle</a>}
    </div>
    <Links {...rest} />
  </header>
);
