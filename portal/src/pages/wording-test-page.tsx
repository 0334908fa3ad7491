import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import type { PortalSite } from '../props.ts';
import type { WordingTestPageProps } from '../props-wording-test.ts';
import { wordingTestWordsFor } from '../words/wording-test.ts';

/** What one chooses among: the answers about the one wording, or the wordings themselves. */
const choicesOf = ({ method, options, variants }: WordingTestPageProps) =>
  method === 'choice'
    ? { name: 'variant', choices: variants.map(({ id, wording }) => ({ value: id, label: wording })) }
    : { name: 'option', choices: options.map((label, place) => ({ value: String(place), label })) };

const Form = (props: WordingTestPageProps) => {
  const { locale, method, question, variants, isIncomplete, formId, actionUrl } = props;
  const words = wordingTestWordsFor(locale);
  const { name, choices } = choicesOf(props);
  const [shown] = variants;
  return (
    <>
      <p className="lead">{words.lead}</p>
      {isIncomplete ? (
        <p className="fault-text" role="alert">
          {words.missing}
        </p>
      ) : null}
      {method === 'comprehension' && shown !== undefined ? (
        <section>
          <h2>{words.text}</h2>
          <blockquote lang="sv">{shown.wording}</blockquote>
        </section>
      ) : null}
      {/* A POST, never a GET: programs that follow links in e-mail must not answer for anybody. */}
      <form method="post" action={actionUrl}>
        <input type="hidden" name="formId" value={formId} />
        {method === 'comprehension' ? <input type="hidden" name="variant" value={shown?.id ?? ''} /> : null}
        <fieldset>
          <legend>{question}</legend>
          {choices.map(({ value, label }) => (
            <label key={value} className="choice">
              <input type="radio" name={name} value={value} /> {label}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button primary">
          {words.button}
        </button>
      </form>
      <p className="soft small">{words.privacy}</p>
    </>
  );
};

export const WordingTestPage = (props: WordingTestPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, state } = props;
  const words = wordingTestWordsFor(locale);
  const heading = { ask: words.title, thanks: words.thanks, closed: words.closed }[state];
  return (
    <Document
      site={site}
      locale={locale}
      title={`${heading} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={{ name: organisation.name }} />}
      isPrivate
    >
      <div className="reading check">
        <p className="kicker">{words.from(organisation.name)}</p>
        <h1>{heading}</h1>
        {state === 'ask' ? <Form {...props} /> : null}
        {state === 'thanks' ? (
          <p className="lead" role="status">
            {words.thanksText}
          </p>
        ) : null}
        {state === 'closed' ? <p className="lead">{words.closedText}</p> : null}
      </div>
    </Document>
  );
};
