import { brandStylesheet } from '../parts/document.tsx';
import { OperatorList } from '../parts/operator-list.tsx';
import type { EmbedPageProps, PortalSite } from '../props.ts';
import { wordsFor } from '../words/words.ts';

/** The list of mailboxes and nothing else, to be framed on an authority's own website. */
export const EmbedPage = ({ site, locale, organisation, operators }: EmbedPageProps & { site: PortalSite }) => {
  const heading = wordsFor(locale).embed.heading(organisation.name);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{heading}</title>
        <link rel="stylesheet" href={site.stylesheetUrl} />
        <link rel="stylesheet" href={brandStylesheet(organisation)} />
      </head>
      <body className="embed">
        <main>
          <h1>{heading}</h1>
          <OperatorList operators={operators} locale={locale} isFramed />
        </main>
      </body>
    </html>
  );
};
