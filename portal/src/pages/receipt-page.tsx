import { Document } from '../parts/document.tsx';
import { AuthorityHeader, HouseHeader } from '../parts/headers.tsx';
import type { PortalSite, ReceiptPageProps } from '../props.ts';
import { wordsFor } from '../words/words.ts';

const Ask = ({ locale, organisationName, title, actionUrl }: ReceiptPageProps) => {
  const words = wordsFor(locale).receipt;
  return (
    <>
      <p className="kicker">{title}</p>
      <h1>{words.ask}</h1>
      <p className="lead">{words.askText(organisationName)}</p>
      {/* A POST, never a GET: programs that follow links in e-mail must not answer for anybody. */}
      <form method="post" action={actionUrl}>
        <button type="submit" className="button primary">
          {words.button}
        </button>
      </form>
      <p className="soft small">{words.privacy}</p>
    </>
  );
};

const Outcome = ({ locale, organisationName, title, state }: ReceiptPageProps) => {
  const words = wordsFor(locale).receipt;
  const isDone = state === 'done';
  return (
    <>
      {title === '' ? null : <p className="kicker">{title}</p>}
      <h1>{isDone ? words.done : words.gone}</h1>
      <p className="lead">{isDone ? words.doneText(organisationName) : words.goneText(organisationName)}</p>
    </>
  );
};

export const ReceiptPage = (props: ReceiptPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, brand, state } = props;
  const organisationName = props.organisationName === '' ? null : props.organisationName;
  const words = wordsFor(locale).receipt;
  const heading = { ask: words.ask, done: words.done, gone: words.gone }[state];
  const header =
    organisationName === null ? (
      <HouseHeader locale={locale} otherLanguageUrl={otherLanguageUrl} />
    ) : (
      <AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={{ name: organisationName }} />
    );
  return (
    <Document site={site} locale={locale} title={`${heading} – ${organisationName ?? 'Budkavle'}`} brand={brand} header={header} isPrivate>
      <div className="reading">
        {state === 'ask' ? (
          <Ask {...props} organisationName={organisationName} />
        ) : (
          <Outcome {...props} organisationName={organisationName} />
        )}
      </div>
    </Document>
  );
};
