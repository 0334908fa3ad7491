import type { Locale, OperatorLink } from '../props.ts';
import { wordsFor } from '../words/words.ts';

/** One direct link per operator, all alike: nobody is put forward. The whole box is the link. */
export const OperatorList = ({
  operators,
  locale,
  isFramed = false,
}: {
  operators: readonly OperatorLink[];
  locale: Locale;
  isFramed?: boolean;
}) => {
  const words = wordsFor(locale).frontDoor;
  if (operators.length === 0) return <p className="empty">{words.noOperators}</p>;
  return (
    <ul className="boxes">
      {operators.map(({ name, description, url }) => (
        <li key={url}>
          {/* In a frame on somebody else's page the mailbox must not open inside the frame. */}
          <a href={url} target={isFramed ? '_top' : undefined}>
            <strong>{name}</strong>
            <span>{description}</span>
            <span className="go">
              {words.get(name)} <span aria-hidden="true">→</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
};
