import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { NewsItems } from '../parts/news-items.tsx';
import { OperatorList } from '../parts/operator-list.tsx';
import type { FrontDoorPageProps, PortalSite } from '../props.ts';
import { wordsFor } from '../words/words.ts';

const AudienceSwitch = ({
  locale,
  audience,
  privateUrl,
  companyUrl,
}: Pick<FrontDoorPageProps, 'locale' | 'audience' | 'privateUrl' | 'companyUrl'>) => {
  const words = wordsFor(locale).frontDoor;
  return (
    <nav className="switch" aria-label={words.audience}>
      <ul>
        <li>
          <a href={privateUrl} aria-current={audience === 'private' ? 'page' : undefined}>
            {words.private}
          </a>
        </li>
        <li>
          <a href={companyUrl} aria-current={audience === 'company' ? 'page' : undefined}>
            {words.company}
          </a>
        </li>
      </ul>
    </nav>
  );
};

const Benefits = ({ locale, audience }: Pick<FrontDoorPageProps, 'locale' | 'audience'>) => {
  const words = wordsFor(locale).frontDoor;
  const benefits = audience === 'private' ? words.benefits : words.companyBenefits;
  return (
    <section className="below" aria-labelledby="varfor">
      <h2 id="varfor">{words.why}</h2>
      <ul className="columns">
        {benefits.map(({ heading, text }) => (
          <li key={heading}>
            <h3>{heading}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const LatestNews = ({ locale, news, newsUrl, feedUrl }: Pick<FrontDoorPageProps, 'locale' | 'news' | 'newsUrl' | 'feedUrl'>) => {
  const words = wordsFor(locale);
  if (news.length === 0) return null;
  return (
    <section className="below" aria-labelledby="nytt">
      <h2 id="nytt">{words.frontDoor.news}</h2>
      <NewsItems items={news} locale={locale} level="h3" />
      <p className="actions">
        <a href={newsUrl}>{words.frontDoor.allNews}</a>
        <a href={feedUrl}>{words.news.feed}</a>
      </p>
    </section>
  );
};

/** The way in: nothing stands between the visitor and the mailboxes; the reasons come below them. */
export const FrontDoorPage = (props: FrontDoorPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, operators, newsUrl, feedUrl } = props;
  const words = wordsFor(locale);
  const header = (
    <AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation}>
      <li>
        <a href={newsUrl}>{words.news.heading}</a>
      </li>
    </AuthorityHeader>
  );
  return (
    <Document
      site={site}
      locale={locale}
      title={words.frontDoor.title(organisation.name)}
      brand={organisation}
      header={header}
      feed={{ url: feedUrl, title: words.news.listTitle(organisation.name) }}
    >
      <h1 className="huge">{words.frontDoor.heading}</h1>
      <p className="lead">{words.frontDoor.lead}</p>
      <AudienceSwitch {...props} />
      <section aria-labelledby="brevlador">
        <h2 id="brevlador" className="unseen">
          {words.frontDoor.operators}
        </h2>
        <OperatorList operators={operators} locale={locale} />
        {operators.length > 1 ? <p className="soft small">{words.frontDoor.order}</p> : null}
      </section>
      <Benefits {...props} />
      <LatestNews {...props} />
    </Document>
  );
};
