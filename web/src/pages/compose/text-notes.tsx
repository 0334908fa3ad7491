import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Missing, SendOut } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Score } from '../../parts/score.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './compose.module.css';
import { paragraphsOf } from './rich-text.ts';
import { countWords, longSentencesOf } from './sentences.ts';
import type { Draft } from './use-autosave.ts';

/** What can be said honestly about the text while it is written: counts, long sentences, values that are missing. */
export const TextNotes = ({ sendOut, draft }: { sendOut: SendOut; draft: Draft }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const organisation = useOrganisation();
  const { words, long } = useMemo(() => {
    const paragraphs = paragraphsOf(draft.body);
    return { words: paragraphs.reduce((sum, text) => sum + countWords(text), 0), long: paragraphs.flatMap(longSentencesOf) };
  }, [draft.body]);
  return (
    <aside aria-label={t('compose.notes')}>
      <Score
        figures={[
          { value: format.number(words), label: t('compose.words', { count: words }) },
          { value: format.number(long.length), label: t('compose.longOnes', { count: long.length }) },
          { value: format.number(long.length + sendOut.missing.length), label: t('compose.toLookAt') },
        ]}
      />
      <div style={{ height: '14px' }} />
      {sendOut.missing.map((missing) => (
        <MissingNote key={missing.name} missing={missing} />
      ))}
      {long.map(({ text, words: count }) => (
        <div key={text} className={styles.card}>
          <Tag tone="info">{t('compose.longSentence')}</Tag>
          <b>{t('compose.wordsInSentence', { count })}</b>
          <p>{text}</p>
        </div>
      ))}
      <div className={styles.card}>
        <Tag>{t('compose.sender')}</Tag>
        <b>{organisation.name}</b>
      </div>
    </aside>
  );
};

export const MissingNote = ({ missing: { name, recipients, rows, isUnknown, onWeb } }: { missing: Missing }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.card}>
      <Tag tone="wait">{t('compose.valueMissing')}</Tag>
      <b>{`((${name}))`}</b>
      {isUnknown && <p>{t('compose.unknownValue')}</p>}
      {!isUnknown && recipients > 0 && (
        <p>{t('compose.missingFor', { count: recipients, number: format.number(recipients), rows: format.list(rows.map(String)) })}</p>
      )}
      {!isUnknown && onWeb && <p>{t('compose.missingOnWeb')}</p>}
      {!isUnknown && <p>{t('compose.missingRemedy', { name })}</p>}
    </div>
  );
};
