import type { CascadePageProps } from '../props-cascade.ts';
import { cascadeWordsFor } from '../words/cascade.ts';

const ways = ['meeting', 'mail', 'talk', 'intranet', 'other'] as const;

// Every form is a POST to its own address: programs that follow links in e-mail must not answer for anybody.

export const ConfirmForm = ({ locale, state, receipt, today, urls }: CascadePageProps) => {
  const words = cascadeWordsFor(locale).confirm;
  const isChange = state === 'confirmed';
  const form = (
    <form method="post" action={urls.confirm} className="answer">
      <fieldset>
        <legend>{words.how}</legend>
        {ways.map((way) => (
          <label key={way} className="choice">
            <input type="radio" name="how" value={way} defaultChecked={way === (receipt?.how ?? 'meeting')} /> {words.ways[way]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        {words.reached}
        <input name="reached" inputMode="numeric" autoComplete="off" maxLength={7} defaultValue={receipt?.reached ?? ''} />
      </label>
      <label className="field">
        {words.when}
        <input type="date" name="passedOn" max={today} defaultValue={receipt?.passedOn ?? today} />
      </label>
      <button type="submit" className={isChange ? 'button quiet' : 'button primary'}>
        {isChange ? words.change : words.button}
      </button>
    </form>
  );
  if (isChange)
    return (
      <details>
        <summary>{words.changeHeading}</summary>
        {form}
      </details>
    );
  return (
    <>
      <h3>{words.heading}</h3>
      {form}
    </>
  );
};

type Row = CascadePageProps['people'][number];
const emptyRows = 3;

const PersonRow = ({ row, at, words }: { row: Row; at: number; words: ReturnType<typeof cascadeWordsFor>['people'] }) => {
  const fault = (kind: 'name' | 'email') => row.faults?.includes(kind) === true;
  const field = (kind: 'name' | 'email', label: string, told: string) => (
    <label className="field">
      {label}
      <input
        name={kind}
        type={kind === 'email' ? 'email' : 'text'}
        autoComplete="off"
        maxLength={200}
        defaultValue={row[kind]}
        aria-invalid={fault(kind) || undefined}
        aria-describedby={fault(kind) ? `fel-${kind}-${at}` : undefined}
      />
      {fault(kind) ? (
        <span className="fault-text" id={`fel-${kind}-${at}`}>
          {told}
        </span>
      ) : null}
    </label>
  );
  return (
    <fieldset className="person">
      <legend>{words.person(at + 1)}</legend>
      {field('name', words.name, words.nameFault)}
      {field('email', words.email, words.emailFault)}
      <label className="field">
        {words.reads}
        <select name="locale" defaultValue={row.locale}>
          <option value="sv">{words.languages.sv}</option>
          <option value="en">{words.languages.en}</option>
        </select>
      </label>
    </fieldset>
  );
};

export const PeopleForm = ({ locale, people, urls }: CascadePageProps) => {
  const words = cascadeWordsFor(locale).people;
  const empty: Row = { name: '', email: '', locale: 'sv' };
  const rows: Row[] = [...people, ...Array.from({ length: Math.max(1, emptyRows - people.length) }, () => empty)];
  return (
    <details open={people.length > 0}>
      <summary>{words.heading}</summary>
      <p className="soft">{words.hint}</p>
      <form method="post" action={urls.people} className="answer" noValidate>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: static markup, never reordered
          <PersonRow key={at} row={row} at={at} words={words} />
        ))}
        <button type="submit" className="button quiet">
          {words.button}
        </button>
      </form>
    </details>
  );
};

/** Reading the page in another language keeps nothing; this does, and only where there is something to change. */
export const LanguageForm = ({ locale, mailLocale, urls }: CascadePageProps) => {
  const words = cascadeWordsFor(locale).language;
  if (mailLocale === locale) return null;
  return (
    <form method="post" action={urls.language} className="answer">
      <p className="soft">{words.now}</p>
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className="button quiet">
        {words.button}
      </button>
    </form>
  );
};

export const AskForm = ({ locale, question, urls }: CascadePageProps) => {
  const words = cascadeWordsFor(locale).question;
  return (
    <details open={question !== ''}>
      <summary>{words.heading}</summary>
      <form method="post" action={urls.question} className="answer">
        <label className="field">
          {words.label}
          <textarea name="question" rows={4} maxLength={2000} required defaultValue={question} aria-describedby="fraga-rad" />
        </label>
        <p id="fraga-rad" className="soft small">
          {words.hint}
        </p>
        <button type="submit" className="button quiet">
          {words.button}
        </button>
      </form>
    </details>
  );
};

export const DeclineForm = ({ locale, state, urls }: CascadePageProps) => {
  const words = cascadeWordsFor(locale).decline;
  if (state === 'confirmed') return null;
  const isDeclined = state === 'declined';
  return (
    <details open={isDeclined}>
      <summary>{words.heading}</summary>
      {isDeclined ? null : <p className="soft">{words.text}</p>}
      <form method="post" action={urls.decline} className="answer">
        <input type="hidden" name="isForMe" value={String(isDeclined)} />
        <button type="submit" className="button quiet">
          {isDeclined ? words.undo : words.button}
        </button>
      </form>
    </details>
  );
};
