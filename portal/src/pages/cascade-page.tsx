import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { PortalSite } from '../props.ts';
import type { CascadePageProps } from '../props-cascade.ts';
import { cascadeWordsFor } from '../words/cascade.ts';
import { longDate } from '../words/words.ts';
import { AskForm, ConfirmForm, DeclineForm, LanguageForm, PeopleForm } from './cascade-forms.tsx';
import { CascadeKit } from './cascade-kit.tsx';

const faults = new Set(['number', 'day', 'empty', 'faults', 'tooMany', 'paused', 'noQuestion']);

const Notice = ({ locale, notice, state }: CascadePageProps) => {
  const words = cascadeWordsFor(locale);
  if (notice !== null)
    return (
      <p id="klart" className={faults.has(notice.kind) ? 'told fault' : 'told'} role={faults.has(notice.kind) ? 'alert' : 'status'}>
        {notice.kind === 'fler' ? words.notices.fler(notice.count) : words.notices[notice.kind]}
      </p>
    );
  return state === 'open' ? null : (
    <p className="told" role="status">
      {words.states[state]}
    </p>
  );
};

const Introduction = (props: CascadePageProps) => {
  const { locale, organisation, holderName, title, intro, contact, addedByName, lastDay } = props;
  const words = cascadeWordsFor(locale);
  return (
    <>
      <p className="kicker">{addedByName === null ? words.from(organisation.name) : words.fromHolder(addedByName, organisation.name)}</p>
      <h1>{title}</h1>
      <Notice {...props} />
      <p className="lead">
        {words.hello(holderName)} {words.lead} {lastDay === null ? null : <strong>{words.lastDay(longDate(lastDay, locale))}</strong>}
      </p>
      {intro === '' ? null : <PlainText text={intro} />}
      {contact === '' ? null : <p className="soft">{words.contact(contact)}</p>}
    </>
  );
};

const Below = ({ locale, below }: CascadePageProps) => {
  const words = cascadeWordsFor(locale);
  if (below.length === 0) return null;
  return (
    <section className="part" aria-labelledby="till">
      <h2 id="till">{words.passTo}</h2>
      <ul className="people">
        {below.map(({ name, role, kind, isAddedByHolder, hasConfirmed }) => (
          <li key={`${name}${role}`}>
            <strong>{name}</strong>{' '}
            <span className="soft">
              {[role, kind === 'audience' ? words.group : '', isAddedByHolder ? words.added : '', hasConfirmed ? words.isConfirmed : '']
                .filter((text) => text !== '')
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A holder's page, for a phone first: what it is, the kit, and three plain things to do. */
export const CascadePage = (props: CascadePageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, title, state } = props;
  const words = cascadeWordsFor(locale);
  return (
    <Document
      site={site}
      locale={locale}
      title={`${title} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} />}
      isPrivate
    >
      <div className="reading cascade">
        <Introduction {...props} />
        <LanguageForm {...props} />
        <Below {...props} />
        <CascadeKit {...props} />
        {state === 'paused' ? null : (
          <section className="part" aria-labelledby="svara">
            <h2 id="svara">{words.actions}</h2>
            <ConfirmForm {...props} />
            {props.maySendOn ? <PeopleForm {...props} /> : null}
            <AskForm {...props} />
            <DeclineForm {...props} />
          </section>
        )}
        <p className="soft small">{words.privacy}</p>
      </div>
    </Document>
  );
};
