import { Document } from '../parts/document.tsx';
import { HouseHeader } from '../parts/headers.tsx';
import type { DemoStartPageProps, PortalSite } from '../props.ts';
import { wordsFor } from '../words/words.ts';

const People = ({ people, locale }: Pick<DemoStartPageProps, 'people' | 'locale'>) => {
  const words = wordsFor(locale).demo;
  return (
    <ul className="boxes">
      {people.map(({ name, role, organisationName, loginUrl }) => (
        <li key={loginUrl}>
          <a href={loginUrl}>
            <strong>{name}</strong>
            <span>{organisationName === null ? role : `${role}, ${organisationName}`}</span>
            <span className="go">{words.signInAs(name)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

const LinkList = ({ heading, links }: { heading: string; links: readonly { name: string; url: string }[] }) => (
  <section>
    <h2>{heading}</h2>
    <ul className="doors">
      {links.map(({ name, url }) => (
        <li key={url}>
          <a href={url}>{name}</a>
        </li>
      ))}
    </ul>
  </section>
);

export const DemoStartPage = (props: DemoStartPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, people, frontDoors, outboxUrl, addresses } = props;
  const words = wordsFor(locale).demo;
  return (
    <Document
      site={site}
      locale={locale}
      title={words.startTitle}
      header={<HouseHeader locale={locale} otherLanguageUrl={otherLanguageUrl} homeUrl="/" />}
      isPrivate
    >
      <h1>{words.startTitle}</h1>
      <p className="lead">{words.startLead}</p>
      <People people={people} locale={locale} />
      <p className="actions">
        <a className="button quiet" href={outboxUrl}>
          {words.outbox}
        </a>
      </p>
      <div className="split below">
        <LinkList heading={words.frontDoors} links={frontDoors} />
        {addresses.length === 0 ? null : (
          <LinkList heading={words.addresses} links={addresses.map(({ label, url }) => ({ name: label, url }))} />
        )}
      </div>
    </Document>
  );
};
