import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import type { PortalSite } from '../props.ts';
import type { CheckPageProps, CheckQuestionProps } from '../props-check.ts';
import { checkWordsFor } from '../words/check.ts';

type QuestionProps = { locale: CheckPageProps['locale']; question: CheckQuestionProps; number: number; count: number };

const Asked = ({ locale, question, number, count, isMissing }: QuestionProps & { isMissing: boolean }) => {
  const words = checkWordsFor(locale);
  const told = `fel-${question.id}`;
  return (
    <fieldset aria-describedby={isMissing ? told : undefined}>
      <legend>
        <span className="soft small">{words.question(number, count)}</span>
        <br />
        {question.text}
      </legend>
      {isMissing ? (
        <p className="fault-text" id={told}>
          {words.missing}
        </p>
      ) : null}
      {question.options.map((option, place) => (
        <label key={option} className="choice">
          <input type="radio" name={`q-${question.id}`} value={place} defaultChecked={place === question.chosen} /> {option}
        </label>
      ))}
    </fieldset>
  );
};

/** Told with words and not with colour alone. */
const Answered = ({ locale, question, number, count }: QuestionProps) => {
  const words = checkWordsFor(locale);
  const { chosen, right, options } = question;
  return (
    <section>
      <h2>
        <span className="soft small">{words.question(number, count)}</span>
        <br />
        {question.text}
      </h2>
      {chosen === right ? null : (
        <p>
          {words.yours}: {options[chosen ?? -1] ?? ''}
        </p>
      )}
      <p>
        <strong>{words.right}:</strong> {options[right ?? -1] ?? ''}
        {chosen === right ? ' ✓' : ''}
      </p>
      {question.explanation === '' ? null : <p className="soft">{question.explanation}</p>}
    </section>
  );
};

const Form = (props: CheckPageProps) => {
  const { locale, questions, isIncomplete, isPreview, isPersonal, earlier, passMark, formId, actionUrl } = props;
  const words = checkWordsFor(locale);
  const count = questions.length;
  const list = questions.map((question, index) => (
    <Asked
      key={question.id}
      locale={locale}
      question={question}
      number={index + 1}
      count={count}
      isMissing={isIncomplete && question.chosen === null}
    />
  ));
  return (
    <>
      {isPreview ? (
        <p role="note">
          <strong>{words.preview}</strong>
        </p>
      ) : null}
      <p className="lead">{words.lead}</p>
      {earlier === null ? null : <p role="status">{words.earlier(earlier.rightAnswers, count, earlier.isPassed)}</p>}
      {isIncomplete ? (
        <p className="fault-text" role="alert">
          {words.incomplete}
        </p>
      ) : null}
      {isPreview ? (
        <div className="asked">{list}</div>
      ) : (
        // A POST, never a GET: programs that follow links in e-mail must not answer for anybody.
        <form method="post" action={actionUrl}>
          <input type="hidden" name="formId" value={formId} />
          {list}
          <button type="submit" className="button primary">
            {words.button}
          </button>
        </form>
      )}
      <p className="soft">{words.passMark(passMark, count)}</p>
      <p className="soft small">{isPersonal ? words.privacyOwn : words.privacyOpen}</p>
    </>
  );
};

const Result = ({ locale, questions, result, actionUrl }: CheckPageProps) => {
  const words = checkWordsFor(locale);
  const count = questions.length;
  return (
    <>
      <p className="lead" role="status">
        {words.score(result?.rightAnswers ?? 0, count)} {result?.isPassed === true ? '' : words.failedText}
      </p>
      {questions.map((question, index) => (
        <Answered key={question.id} locale={locale} question={question} number={index + 1} count={count} />
      ))}
      <p>
        <a href={actionUrl}>{words.again}</a>
      </p>
    </>
  );
};

const Others = ({ locale, others }: CheckPageProps) => {
  const words = checkWordsFor(locale);
  if (others.length === 0) return null;
  return (
    <nav aria-label={words.others}>
      <h2>{words.others}</h2>
      <ul>
        {others.map(({ title, url, isPassed }) => (
          <li key={url}>
            <a href={url}>{title}</a>
            {isPassed ? ` (${words.done})` : ''}
          </li>
        ))}
      </ul>
    </nav>
  );
};

const headingOf = ({ locale, state, result, title }: CheckPageProps): string => {
  const words = checkWordsFor(locale);
  if (state === 'resting') return words.resting;
  if (state === 'ask') return title;
  return result?.isPassed === true ? words.passed : words.failed;
};

export const CheckPage = (props: CheckPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, state, title } = props;
  const words = checkWordsFor(locale);
  const heading = headingOf(props);
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
        <p className="kicker">{state === 'ask' ? words.from(organisation.name) : title}</p>
        <h1>{heading}</h1>
        {state === 'resting' ? <p className="lead">{words.restingText}</p> : null}
        {state === 'ask' ? <Form {...props} /> : null}
        {state === 'result' ? <Result {...props} /> : null}
        <Others {...props} />
      </div>
    </Document>
  );
};
