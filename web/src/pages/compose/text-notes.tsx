import type { Editor } from '@tiptap/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Missing, SendOut } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Tag } from '../../parts/tag.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import { BrandNotes } from '../language/guardrails/brand-notes.tsx';
import { GuardPanel } from '../language/guardrails/guard-panel.tsx';
import type { Guardrails } from '../language/guardrails/use-guardrails.ts';
import { useWholeText } from '../language/guardrails/use-whole-text.ts';
import styles from './compose.module.css';
import { countWords } from './count-words.ts';
import { MentionNotes } from './mention-notes.tsx';
import { paragraphsOf } from './rich-text.ts';
import type { Draft } from './use-autosave.ts';

type TextNotesProps = { sendOut: SendOut; draft: Draft; editor: Editor | null; guard: Guardrails };

/** What can be said honestly about the text while it is written: the language, values that are missing, who signs it. */
export const TextNotes = ({ sendOut, draft, editor, guard }: TextNotesProps) => {
  const paragraphs = useMemo(() => [draft.subject, ...paragraphsOf(draft.body)], [draft.subject, draft.body]);
  const words = useMemo(() => paragraphs.reduce((sum, text) => sum + countWords(text), 0), [paragraphs]);
  const whole = useWholeText(paragraphs);
  return (
    <GuardPanel guard={guard} whole={whole} words={words} extra={sendOut.missing.length} after={<SignedBy />}>
      {sendOut.missing.map((missing) => (
        <MissingNote key={missing.name} missing={missing} />
      ))}
      {whole && <BrandNotes brands={whole.brands} editor={editor} />}
      <MentionNotes sendOutId={sendOut.id} text={paragraphs.join(' ')} editor={editor} />
    </GuardPanel>
  );
};

/** The one's own authority is the sender unless somebody decides otherwise: it is whom the recipients know. */
const SignedBy = () => {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  return (
    <div className={styles.card}>
      <Tag>{t('guard.sender')}</Tag>
      <b>{organisation.name}</b>
      <p>{t('guard.senderReason')}</p>
    </div>
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
