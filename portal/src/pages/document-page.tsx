import { Document } from '../parts/document.tsx';
import { AuthorityHeader } from '../parts/headers.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import type { PortalSite } from '../props.ts';
import type { DocumentPageProps } from '../props-document.ts';
import { documentWords } from '../words/document.ts';
import { longDate } from '../words/words.ts';

type Section = DocumentPageProps['sections'][number];

const SectionPart = ({ section: { number, anchor, level, heading, body }, label }: { section: Section; label: string }) => {
  const Heading = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return (
    <section aria-labelledby={anchor}>
      <Heading id={anchor}>
        <a href={`#${anchor}`} aria-label={label}>
          {number}
        </a>{' '}
        {heading}
      </Heading>
      <PlainText text={body} />
    </section>
  );
};

const Versions = ({ versions, locale }: Pick<DocumentPageProps, 'versions' | 'locale'>) => {
  const words = documentWords(locale);
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="_versions">
      <h2 id="_versions">{words.versions}</h2>
      <ul>
        {versions.map(({ label, validFrom, changeNote, url, isShown, isInForce }) => (
          <li key={label}>
            {isShown ? words.version(label) : <a href={url}>{words.version(label)}</a>}
            <span className="soft">
              {`, ${words.from(longDate(validFrom, locale))}${isInForce ? ` (${words.inForce})` : ''}${isShown ? ` (${words.shown})` : ''}`}
            </span>
            {changeNote === '' ? null : `. ${changeNote}`}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A governing document as everybody may read it: contents, numbered sections, older versions. */
export const DocumentPage = (props: DocumentPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, homeUrl, title, serviceName, sections, versions, currentUrl } = props;
  const words = documentWords(locale);
  const period = [words.from(longDate(props.validFrom, locale)), props.validTo === null ? '' : words.to(longDate(props.validTo, locale))];
  const facts = [words.decided(props.decidedBy), props.diaryNumber === '' ? '' : words.diary(props.diaryNumber)];
  const told = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  return (
    <Document
      site={site}
      locale={locale}
      title={`${title} – ${organisation.name}`}
      brand={organisation}
      header={<AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} homeUrl={homeUrl} />}
      isPrivate={currentUrl !== null}
    >
      <div className="reading governing">
        <p className="kicker">{serviceName}</p>
        <h1>{title}</h1>
        <p className="soft">{told([words.version(props.label), ...period])}.</p>
        <p className="soft">{told(facts)}.</p>
        {currentUrl === null ? null : (
          <p className="notice">
            {words.older} <a href={currentUrl}>{words.current}</a>
          </p>
        )}
        <nav aria-label={words.contents}>
          <h2>{words.contents}</h2>
          <ul className="contents">
            {sections.map(({ number, anchor, heading }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>
                  {number} {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map((section) => (
          <SectionPart key={section.anchor} section={section} label={words.section(section.number)} />
        ))}
        <Versions versions={versions} locale={locale} />
      </div>
    </Document>
  );
};
