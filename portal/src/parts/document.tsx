import type { ReactNode } from 'react';
import type { Brand, Locale, PortalSite } from '../props.ts';
import { wordsFor } from '../words/words.ts';
import { Mark } from './mark.tsx';

export type DocumentProps = {
  site: PortalSite;
  locale: Locale;
  title: string;
  brand?: Pick<Brand, 'slug' | 'brandColour'> | null;
  header: ReactNode;
  children: ReactNode;
  feed?: { url: string; title: string };
  bodyClass?: string;
  /** Kept out of search engines: receipts, older versions, demo pages. */
  isPrivate?: boolean;
};

/** The colour is part of the address, so that a new colour is a new file and the old one can be cached. */
export const brandStylesheet = ({ slug, brandColour }: Pick<Brand, 'slug' | 'brandColour'>): string =>
  `/o/${encodeURIComponent(slug)}/brand.css?v=${encodeURIComponent(brandColour.replace('#', ''))}`;

const Head = ({ site, title, brand, feed, isPrivate }: Omit<DocumentProps, 'header' | 'children' | 'bodyClass'>) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{title}</title>
    {isPrivate ? <meta name="robots" content="noindex" /> : null}
    <link rel="icon" type="image/svg+xml" href={site.iconUrl} />
    {site.fontUrls.map((url) => (
      <link key={url} rel="preload" as="font" type="font/woff2" href={url} crossOrigin="anonymous" />
    ))}
    <link rel="stylesheet" href={site.stylesheetUrl} />
    {brand == null ? null : <link rel="stylesheet" href={brandStylesheet(brand)} />}
    {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.url} />}
  </head>
);

/** The whole document: skip link, header, one main, footer. No script and no inline style, ever. */
export const Document = (props: DocumentProps) => {
  const { site, locale, header, children, bodyClass } = props;
  const words = wordsFor(locale);
  return (
    <html lang={locale}>
      <Head {...props} />
      <body className={bodyClass}>
        <a className="skip" href="#innehall">
          {words.skipToContent}
        </a>
        {site.isDemo ? (
          <section className="demo-note" aria-label="Demo">
            {words.demoNote}
          </section>
        ) : null}
        {header}
        <main id="innehall">{children}</main>
        <footer className="site-footer">
          <p>
            <Mark /> {words.poweredBy}. {words.noTracking}
          </p>
        </footer>
      </body>
    </html>
  );
};
