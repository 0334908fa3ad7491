import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { PortalSite } from '../props.ts';
import type { SignUpPageProps } from '../props-open.ts';
import { openWordsFor } from '../words/open.ts';
import { longDate } from '../words/words.ts';

const Facts = ({ locale, day, time, place, seatsLeft, state }: SignUpPageProps) => {
  const words = openWordsFor(locale).signUp;
  const when = day === null ? words.noDay : [longDate(day, locale), time].filter((part) => part !== null).join(' ');
  return (
    <dl className="figures">
      <div>
        <dt>{words.when}</dt>
        <dd>{when}</dd>
      </div>
      {place === '' ? null : (
        <div>
          <dt>{words.where}</dt>
          <dd>{place}</dd>
        </div>
      )}
      {seatsLeft === null || state !== 'ask' ? null : (
        <div>
          <dt className="unseen">{words.heading}</dt>
          <dd>{words.seats(seatsLeft)}</dd>
        </div>
      )}
    </dl>
  );
};

const Form = ({ locale, form, fault, actionUrl }: SignUpPageProps) => {
  const words = openWordsFor(locale).signUp;
  return (
    <section className="part">
      <h2>{words.heading}</h2>
      {/* A POST, never a GET: programs that follow links must not sign anybody up. */}
      <form method="post" action={actionUrl} className="answer">
        <input type="hidden" name="formId" value={form.formId} />
        <label className="field">
          {words.name}
          <input
            name="name"
            autoComplete="name"
            required
            maxLength={200}
            defaultValue={form.name}
            aria-invalid={fault === 'name' || undefined}
            aria-describedby={fault === 'name' ? 'fel-name' : undefined}
          />
          {fault === 'name' ? (
            <span className="fault-text" id="fel-name">
              {words.nameMissing}
            </span>
          ) : null}
        </label>
        <label className="field">
          {words.email}
          <span className="soft small" id="hint-email">
            {words.emailHint}
          </span>
          <input
            name="email"
            type="email"
            autoComplete="email"
            maxLength={254}
            defaultValue={form.email}
            aria-invalid={fault === 'email' || undefined}
            aria-describedby={fault === 'email' ? 'hint-email fel-email' : 'hint-email'}
          />
          {fault === 'email' ? (
            <span className="fault-text" id="fel-email">
              {words.emailWrong}
            </span>
          ) : null}
        </label>
        <button type="submit" className="button primary">
          {words.button}
        </button>
      </form>
      <p className="soft small">{words.privacy}</p>
    </section>
  );
};

const Done = ({ locale, placeUrl, isConfirmed }: SignUpPageProps) => {
  const words = openWordsFor(locale).signUp;
  return (
    <>
      <p className="told" role="status">
        {words.done}. {words.doneText}
      </p>
      {isConfirmed ? <p>{words.confirmed}</p> : null}
      {placeUrl === null ? null : (
        <p>
          {isConfirmed ? words.alsoHere : words.keepLink} <a href={placeUrl}>{words.giveBackLink}</a>
        </p>
      )}
    </>
  );
};

const Place = ({ locale, actionUrl }: SignUpPageProps) => {
  const words = openWordsFor(locale).signUp;
  return (
    <section className="part">
      <h2>{words.place}</h2>
      <p>{words.placeText}</p>
      <form method="post" action={actionUrl} className="answer">
        <button type="submit" className="button quiet">
          {words.giveBack}
        </button>
      </form>
    </section>
  );
};

const Told = ({ heading, text }: { heading: string; text: string }) => (
  <p className="told" role="status">
    {heading}. {text}
  </p>
);

/** A meeting, and what one can do about one's place there. */
export const SignUpPage = (props: SignUpPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, title, information, notes, state } = props;
  const words = openWordsFor(locale).signUp;
  return (
    <Document
      site={site}
      locale={locale}
      title={`${title} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} />}
      isPrivate
    >
      <div className="reading open-page">
        <p className="kicker">{words.kicker(organisation.name)}</p>
        <h1>{title}</h1>
        {state === 'done' ? <Done {...props} /> : null}
        {state === 'givenBack' ? <Told heading={words.givenBack} text={words.givenBackText} /> : null}
        {state === 'closed' ? <Told heading={words.closed} text={words.closedText} /> : null}
        <Facts {...props} />
        {information === '' ? null : <PlainText text={information} />}
        {state === 'ask' ? <Form {...props} /> : null}
        {state === 'place' ? <Place {...props} /> : null}
        {notes === '' ? null : (
          <section className="part">
            <h2>{words.notes}</h2>
            <PlainText text={notes} />
          </section>
        )}
      </div>
    </Document>
  );
};
