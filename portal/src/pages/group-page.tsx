import type { ReactNode } from 'react';
import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { PortalSite } from '../props.ts';
import type { GroupPageProps } from '../props-open.ts';
import { openWordsFor } from '../words/open.ts';
import { longDate } from '../words/words.ts';

const Part = ({ heading, isShown, children }: { heading: string; isShown: boolean; children: ReactNode }) =>
  isShown ? (
    <section className="part">
      <h2>{heading}</h2>
      {children}
    </section>
  ) : null;

const kilobytes = (sizeBytes: number): number => Math.max(1, Math.round(sizeBytes / 1024));

const Documents = ({ locale, documents }: GroupPageProps) => {
  const words = openWordsFor(locale).group;
  return (
    <ul className="rows">
      {documents.map(({ url, title, fileName, sizeBytes }) => (
        <li key={url}>
          <a href={url} download={fileName}>
            {title}
          </a>{' '}
          <span className="soft small">
            {fileName.split('.').at(-1)?.toUpperCase()}, {words.kilobytes(kilobytes(sizeBytes))}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Meetings = ({ locale, meetings }: GroupPageProps) => {
  const words = openWordsFor(locale).group;
  return (
    <ul className="rows">
      {meetings.map(({ title, day, place, notes, url }) => (
        <li key={`${title} ${day}`}>
          <strong>{title}</strong>
          <p className="soft">{[day === null ? '' : longDate(day, locale), place].filter((part) => part !== '').join(', ')}</p>
          {url === null ? null : (
            <p>
              <a href={url}>{words.signUp(title)}</a>
            </p>
          )}
          {notes === '' ? null : (
            <details>
              <summary>{words.noted}</summary>
              <PlainText text={notes} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
};

const Support = ({ support }: GroupPageProps) => (
  <ul className="rows">
    {support.map(({ name, helpsWith, contact, hours }) => (
      <li key={name}>
        <strong>{name}</strong>
        {helpsWith === '' ? null : <p>{helpsWith}</p>}
        <p>{[contact, hours].filter((part) => part !== '').join(', ')}</p>
      </li>
    ))}
  </ul>
);

/** What has no words yet is named together last: a row of headings with nothing under them would tell nobody anything. */
const Messages = ({ locale, messages }: GroupPageProps) => {
  const words = openWordsFor(locale).group;
  const [written, coming] = [messages.filter(({ text }) => text !== ''), messages.filter(({ text }) => text === '')];
  return (
    <>
      {written.map(({ title, text }) => (
        <article key={title}>
          <h3>{title}</h3>
          <PlainText text={text} />
        </article>
      ))}
      {coming.length === 0 ? null : (
        <>
          <p>{words.coming}</p>
          <ul className="coming">
            {coming.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const Ask = ({ locale, asking: { state, formId, actionUrl } }: GroupPageProps) => {
  const words = openWordsFor(locale).group;
  if (state === 'asked' || state === 'tooMany')
    return (
      <p className="told" role="status">
        {state === 'asked' ? words.asked : words.askTooMany}
      </p>
    );
  return (
    <form method="post" action={`${actionUrl}#fraga`} className="answer">
      <input type="hidden" name="formId" value={formId} />
      <p className="soft">{words.askHint}</p>
      <label className="field">
        {words.yourQuestion}
        <textarea
          name="question"
          rows={4}
          required
          maxLength={1000}
          aria-invalid={state === 'empty' || undefined}
          aria-describedby={state === 'empty' ? 'fel-fraga' : undefined}
        />
        {state === 'empty' ? (
          <span className="fault-text" id="fel-fraga">
            {words.askEmpty}
          </span>
        ) : null}
      </label>
      <button type="submit" className="button primary">
        {words.askButton}
      </button>
    </form>
  );
};

/** The one address where a group's information lives. */
export const GroupPage = (props: GroupPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, homeUrl, name, isInternal, introduction, contact, messages, questions, figures } =
    props;
  const words = openWordsFor(locale).group;
  return (
    <Document
      site={site}
      locale={locale}
      title={`${name} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} homeUrl={homeUrl} />}
      isPrivate={isInternal}
    >
      <div className="reading open-page">
        <p className="kicker">{words.kicker(organisation.name)}</p>
        <h1>{name}</h1>
        {introduction === '' ? null : <PlainText text={introduction} />}
        {messages.length + questions.length === 0 ? <p className="empty">{words.nothing}</p> : null}
        <Part heading={words.messages} isShown={messages.length > 0}>
          <Messages {...props} />
        </Part>
        <Part heading={words.meetings} isShown={props.meetings.length > 0}>
          <Meetings {...props} />
        </Part>
        <Part heading={words.questions} isShown={questions.length > 0}>
          {questions.map(({ question, answer }) => (
            <details key={question}>
              <summary>{question}</summary>
              <PlainText text={answer} />
            </details>
          ))}
        </Part>
        <Part heading={words.figures} isShown={figures.length > 0}>
          <dl className="figures">
            {figures.map(({ title, figure }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part heading={words.documents} isShown={props.documents.length > 0}>
          <Documents {...props} />
        </Part>
        <Part heading={words.support} isShown={props.support.length > 0}>
          <Support {...props} />
        </Part>
        <section className="part" id="fraga">
          <h2>{words.ask}</h2>
          <Ask {...props} />
        </section>
        <Part heading={words.contact} isShown={contact !== ''}>
          <p className="lines">{contact}</p>
        </Part>
      </div>
    </Document>
  );
};
