import { Document } from '../parts/document.tsx';
import { AuthorityHeader, HouseHeader } from '../parts/headers.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { PortalSite } from '../props.ts';
import type { HandOutGonePageProps, HandOutPageProps } from '../props-hand-out.ts';
import { handOutWordsFor } from '../words/hand-out.ts';
import { longDate } from '../words/words.ts';

const sizeOf = (bytes: number, locale: HandOutPageProps['locale']): string => {
  const format = new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 });
  return bytes < 1_000_000 ? `${format.format(Math.max(1, Math.round(bytes / 1000)))} kB` : `${format.format(bytes / 1_000_000)} MB`;
};

type Item = HandOutPageProps['items'][number];

const Handed = ({ item, locale }: { item: Item; locale: HandOutPageProps['locale'] }) => {
  const words = handOutWordsFor(locale);
  const { title, summary, text, url, file } = item;
  return (
    <section>
      <h3>{title}</h3>
      {summary === '' ? null : <p className="soft">{summary}</p>}
      {text === '' ? null : <PlainText text={text} />}
      {url === null ? null : (
        <p>
          <a href={url} rel="noreferrer">
            {words.follow}
          </a>{' '}
          <span className="soft small">{words.otherSite}</span>
        </p>
      )}
      {file === null ? null : (
        <p>
          <a className="button quiet" href={file.url}>
            {words.fetch(file.name, sizeOf(file.sizeBytes, locale))}
          </a>
        </p>
      )}
    </section>
  );
};

const Receipt = ({ locale, organisation, receiveUrl, receivedAt, isThanked }: HandOutPageProps) => {
  const words = handOutWordsFor(locale);
  if (receivedAt !== null)
    return (
      <p id="klart" className="told" role="status">
        {isThanked ? words.thanks(organisation.name) : words.receivedOn(longDate(receivedAt, locale))}
      </p>
    );
  return (
    <section aria-labelledby="mottaget">
      <h2 id="mottaget">{words.receipt}</h2>
      <p>{words.receiptText(organisation.name)}</p>
      {/* A POST, never a GET: programs that follow links in e-mail must not answer for anybody. */}
      <form method="post" action={receiveUrl}>
        <button type="submit" className="button primary">
          {words.button}
        </button>
      </form>
    </section>
  );
};

/** What was handed out, for a phone first: read, keep, and say that it has arrived. */
export const HandOutPage = (props: HandOutPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, title, note, personName, lastDay, items, packageUrl } = props;
  const words = handOutWordsFor(locale);
  return (
    <Document
      site={site}
      locale={locale}
      title={`${title} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} />}
      isPrivate
    >
      <div className="reading hand-out">
        <p className="kicker">{words.from(organisation.name)}</p>
        <h1>{title}</h1>
        {props.isThanked ? <Receipt {...props} /> : null}
        <p className="lead">
          {words.hello(personName)} {words.lead} {lastDay === null ? null : words.lastDay(longDate(`${lastDay}T12:00:00Z`, locale))}
        </p>
        {note === '' ? null : <PlainText text={note} />}
        <h2>{words.contents}</h2>
        {items.map((item) => (
          <Handed key={item.title} item={item} locale={locale} />
        ))}
        <p>
          <a href={packageUrl}>{words.everything}</a>
        </p>
        {props.isThanked ? null : <Receipt {...props} />}
        <p className="soft small">{words.privacy}</p>
      </div>
    </Document>
  );
};

export const HandOutGonePage = ({ site, locale }: HandOutGonePageProps & { site: PortalSite }) => {
  const words = handOutWordsFor(locale);
  return (
    <Document site={site} locale={locale} title={`${words.gone} – Budkavle`} header={<HouseHeader locale={locale} />} isPrivate>
      <div className="reading">
        <h1>{words.gone}</h1>
        <p className="lead">{words.goneText}</p>
      </div>
    </Document>
  );
};
