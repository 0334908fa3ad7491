import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentSection, GoverningDocument } from '../../api/strategy.ts';
import { Tag } from '../../parts/tag.tsx';
import styles from './document.module.css';

/** Contents beside one strong column. The number is the link to the section. */
export const DocumentReading = ({ document: { sections } }: { document: GoverningDocument }) => {
  const { t } = useTranslation();
  if (sections.length === 0) return <p>{t('strategy.emptyDraft')}</p>;
  return (
    <div className={styles.page}>
      <nav className={styles.contents} aria-label={t('strategy.contents')}>
        <p className={styles.contentsTitle}>{t('strategy.contents')}</p>
        <ol>
          {sections.map(({ key, number, heading, anchor, level, marks }) => (
            <li key={key} data-level={level}>
              <a href={`#${anchor}`}>
                <span className={styles.number}>{number}</span> {heading}
              </a>
              {marks.length > 0 && <span className={styles.dot} role="img" aria-label={t('strategy.reviewLeft')} />}
            </li>
          ))}
        </ol>
      </nav>
      <article className={styles.article}>
        {sections.map((section) => (
          <SectionView key={section.key} section={section} />
        ))}
      </article>
    </div>
  );
};

const SectionView = ({ section }: { section: DocumentSection }) => {
  const { t } = useTranslation();
  const { anchor, level, number, heading, blocks } = section;
  const Heading = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return (
    <section aria-labelledby={anchor} data-level={level}>
      <Heading id={anchor}>
        <a href={`#${anchor}`} className={styles.number} aria-label={t('strategy.sectionLink', { number })}>
          {number}
        </a>{' '}
        {heading}
      </Heading>
      <Marks section={section} />
      {blocks.map((block, at) => {
        const key = `${block.kind}-${at}`;
        return block.kind === 'list' ? (
          <ul key={key}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ) : (
          <p key={key}>{block.text}</p>
        );
      })}
    </section>
  );
};

/** What waits here: an event that happened, an assumption that changed, or only what the section rests on. */
const Marks = ({ section: { marks, restsOn } }: { section: DocumentSection }) => {
  const { t } = useTranslation();
  if (marks.length === 0 && restsOn.length === 0) return null;
  return (
    <p className={styles.marks}>
      {marks.map(({ eventId, title }) => (
        <Tag key={eventId} tone="wait">
          {t('strategy.marked', { title })}
        </Tag>
      ))}
      {restsOn.map(({ assumptionId, text, isToRewrite }) =>
        isToRewrite ? (
          <Tag key={assumptionId} tone="wait">
            {t('strategy.rewriteFor', { text })}
          </Tag>
        ) : (
          <Link key={assumptionId} to="/strategi" search={{ del: 'watch' }} className="soft small">
            {t('strategy.restsOn', { text })}
          </Link>
        ),
      )}
    </p>
  );
};
