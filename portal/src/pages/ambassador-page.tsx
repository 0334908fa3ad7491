import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { PortalSite } from '../props.ts';
import type { AmbassadorPageProps } from '../props-open.ts';
import { openWordsFor } from '../words/open.ts';

/** One sheet for whoever is asked in the corridor: three sentences, a little more, three answers. */
export const AmbassadorPage = (props: AmbassadorPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, title, sentences, page, answers } = props;
  const words = openWordsFor(locale).ambassador;
  const heading = words.title(title);
  return (
    <Document
      site={site}
      locale={locale}
      title={`${heading} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} />}
      isPrivate
    >
      <div className="reading open-page ambassador">
        <p className="kicker">{words.kicker(organisation.name)}</p>
        <h1>{heading}</h1>
        <p className="soft small no-print">{words.print}</p>
        {sentences.length === 0 ? null : (
          <section className="part">
            <h2>{words.sentences}</h2>
            <ol className="sentences">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </section>
        )}
        {page === '' ? null : (
          <section className="part">
            <h2>{words.page}</h2>
            <PlainText text={page} />
          </section>
        )}
        {answers.length === 0 ? null : (
          <section className="part">
            <h2>{words.answers}</h2>
            <dl className="answers">
              {answers.map(({ question, answer }) => (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd className="lines">{answer}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </Document>
  );
};
