import type { Locale, NewsItem } from '../props.ts';
import { longDate } from '../words/words.ts';

export const NewsItems = ({ items, locale, level }: { items: readonly NewsItem[]; locale: Locale; level: 'h2' | 'h3' }) => {
  const Heading = level;
  return (
    <ul className="news">
      {items.map(({ title, url, publishedAt, summary }) => (
        <li key={url}>
          <Heading>
            <a href={url}>{title}</a>
          </Heading>
          <p className="when">
            <time dateTime={publishedAt}>{longDate(publishedAt, locale)}</time>
          </p>
          {summary === '' ? null : <p>{summary}</p>}
        </li>
      ))}
    </ul>
  );
};
