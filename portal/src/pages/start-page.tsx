import { Document } from '../parts/document.tsx';
import { HouseHeader } from '../parts/headers.tsx';
import type { PortalSite, StartPageProps } from '../props.ts';
import { wordsFor } from '../words/words.ts';

const Organisations = ({ organisations, locale }: Pick<StartPageProps, 'organisations' | 'locale'>) => {
  const words = wordsFor(locale).start;
  if (organisations.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <ul className="doors">
      {organisations.map(({ name, url, kind }) => (
        <li key={url}>
          <a href={url}>{name}</a>
          <span>{words.kinds[kind]}</span>
        </li>
      ))}
    </ul>
  );
};

export const StartPage = (props: StartPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisations, loginUrl, demoUrl } = props;
  const words = wordsFor(locale).start;
  return (
    <Document site={site} locale={locale} title={words.title} header={<HouseHeader locale={locale} otherLanguageUrl={otherLanguageUrl} />}>
      <div className="split">
        <section>
          <h1>{words.heading}</h1>
          <p className="lead">{words.lead}</p>
          <p className="actions">
            <a className="button primary" href={loginUrl}>
              {words.signIn} <span className="quiet-part">{words.signInHint}</span>
            </a>
            {demoUrl == null ? null : <a href={demoUrl}>{words.demo}</a>}
          </p>
        </section>
        <section aria-labelledby="organisationer">
          <h2 id="organisationer">{words.organisations}</h2>
          <p className="soft">{words.organisationsHint}</p>
          <Organisations organisations={organisations} locale={locale} />
        </section>
      </div>
      <section className="below" aria-labelledby="varfor">
        <h2 id="varfor">{words.why}</h2>
        <ol className="columns steps">
          {words.steps.map(({ heading, text }) => (
            <li key={heading}>
              <h3>{heading}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </Document>
  );
};
