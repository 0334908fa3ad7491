import { Document } from '../parts/document.tsx';
import { AuthorityHeader, HouseHeader } from '../parts/headers.tsx';
import type { Locale, PlanPageProps, PortalSite } from '../props.ts';
import { longDate, wordsFor } from '../words/words.ts';

type Audience = PlanPageProps['audiences'][number];

const MessageLine = ({ message, locale }: { message: Audience['messages'][number]; locale: Locale }) => {
  const words = wordsFor(locale).plan;
  const notes = [
    message.level === null ? null : words.levels[message.level],
    message.needBy === null ? null : `${words.by} ${longDate(message.needBy, locale)}`,
    message.isInherited ? words.inherited : null,
  ].filter((note) => note !== null);
  return (
    <li>
      {message.title}
      {notes.length === 0 ? null : <span className="soft"> ({notes.join(', ')})</span>}
    </li>
  );
};

const ChannelLine = ({ channel, locale }: { channel: Audience['channels'][number]; locale: Locale }) => {
  const words = wordsFor(locale).plan;
  const notes = [
    channel.via === null ? null : `${words.via} ${channel.via}`,
    channel.cadence,
    channel.sender === null ? null : `${words.from}: ${channel.sender}`,
    channel.condition,
  ].filter((note) => note !== null && note !== '');
  return (
    <li>
      {channel.name}
      {notes.length === 0 ? null : <span className="soft"> ({notes.join('; ')})</span>}
    </li>
  );
};

const AudienceRow = ({ audience, locale }: { audience: Audience; locale: Locale }) => {
  const words = wordsFor(locale).plan;
  const none = <span className="soft">{words.none}</span>;
  return (
    <tr>
      <th scope="row">
        {audience.name}
        {audience.tier === null ? null : <span className="soft tier">{words.tier(audience.tier)}</span>}
        {audience.contactPerson ? <span className="soft tier">{`${words.contact}: ${audience.contactPerson}`}</span> : null}
      </th>
      <td data-label={words.messages}>
        {audience.messages.length === 0 ? (
          none
        ) : (
          <ul>
            {audience.messages.map((message) => (
              <MessageLine key={message.title} message={message} locale={locale} />
            ))}
          </ul>
        )}
      </td>
      <td data-label={words.channels}>
        {audience.channels.length === 0 ? (
          none
        ) : (
          <ul>
            {audience.channels.map((channel) => (
              <ChannelLine key={`${channel.name} ${channel.via}`} channel={channel} locale={locale} />
            ))}
          </ul>
        )}
        {audience.channelNote ? <p className="soft">{audience.channelNote}</p> : null}
      </td>
    </tr>
  );
};

const SideTable = ({ side, audiences, locale }: { side: Audience['side']; audiences: readonly Audience[]; locale: Locale }) => {
  const words = wordsFor(locale).plan;
  const ofSide = audiences.filter((audience) => audience.side === side);
  if (ofSide.length === 0) return null;
  return (
    <table className="plan">
      <caption>{words[side]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.audience}</th>
          <th scope="col">{words.messages}</th>
          <th scope="col">{words.channels}</th>
        </tr>
      </thead>
      <tbody>
        {ofSide.map((audience) => (
          <AudienceRow key={audience.name} audience={audience} locale={locale} />
        ))}
      </tbody>
    </table>
  );
};

/** For paper: audience, messages, channels, on as few pages as it takes. */
export const PlanPage = (props: PlanPageProps & { site: PortalSite }) => {
  const { site, locale, otherLanguageUrl, organisation, programmeName, description, printedAt, backUrl, audiences } = props;
  const words = wordsFor(locale).plan;
  const header =
    organisation === null ? (
      <HouseHeader locale={locale} otherLanguageUrl={otherLanguageUrl} />
    ) : (
      <AuthorityHeader locale={locale} otherLanguageUrl={otherLanguageUrl} organisation={organisation} />
    );
  const needs = audiences.reduce((sum, { messages }) => sum + messages.length, 0);
  return (
    <Document
      site={site}
      locale={locale}
      title={words.title(programmeName)}
      brand={organisation}
      header={header}
      bodyClass="wide"
      isPrivate
    >
      <p className="back soft small">
        <a href={backUrl}>{words.back}</a>. {words.print}
      </p>
      <p className="kicker">{words.kicker}</p>
      <h1>{programmeName}</h1>
      {description ? <p className="lead">{description}</p> : null}
      <p className="soft">
        {words.summary(audiences.length, needs)}. {words.printed} {longDate(printedAt, locale)}.
      </p>
      {audiences.length === 0 ? <p className="empty">{words.empty}</p> : null}
      <SideTable side="internal" audiences={audiences} locale={locale} />
      <SideTable side="external" audiences={audiences} locale={locale} />
    </Document>
  );
};
