import { Document } from '../parts/document.tsx';
import { HouseHeader } from '../parts/headers.tsx';
import type { DemoMailPageProps, PortalSite } from '../props.ts';
import { dateAndTime, wordsFor } from '../words/words.ts';

/** Addresses in the text become links, so that a receipt link can be followed from the plain-text part too. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );

export const DemoMailPage = (props: DemoMailPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, backUrl, fromName, fromAddress, to, subject, receivedAt, text, htmlUrl } = props;
  const words = wordsFor(locale).demo;
  return (
    <Document
      site={site}
      locale={locale}
      title={subject}
      header={<HouseHeader locale={locale} otherLanguageUrl={otherLanguageUrl} homeUrl="/" />}
      isPrivate
    >
      <div className="reading">
        <p className="back">
          <a href={backUrl}>{words.back}</a>
        </p>
        <h1>{subject}</h1>
        <dl className="facts">
          <dt>{words.from}</dt>
          <dd>{`${fromName} <${fromAddress}>`}</dd>
          <dt>{words.to}</dt>
          <dd>{to}</dd>
          <dt>{words.received}</dt>
          <dd>
            <time dateTime={receivedAt}>{dateAndTime(receivedAt, locale)}</time>
          </dd>
        </dl>
        {htmlUrl === null ? null : (
          <>
            <h2>{words.asHtml}</h2>
            <iframe
              className="mail-frame"
              title={words.asHtml}
              src={htmlUrl}
              sandbox="allow-top-navigation-by-user-activation allow-popups"
            />
          </>
        )}
        <h2>{words.asText}</h2>
        <pre className="mail-text">{withLinks(text)}</pre>
      </div>
    </Document>
  );
};
