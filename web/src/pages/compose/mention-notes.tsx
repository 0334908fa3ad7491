import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { mentionSuggestionsQuery } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import styles from './compose.module.css';

type Props = { sendOutId: string; text: string; editor: Editor | null };

/** What other organisations offer the same groups: one line, put in with one press. */
export const MentionNotes = ({ sendOutId, text, editor }: Props) => {
  const { t } = useTranslation();
  const items = useQuery(mentionSuggestionsQuery(sendOutId)).data ?? [];
  const lower = text.toLocaleLowerCase('sv');
  return items.slice(0, 5).map(({ connectionId, name, description, url, organisation, audienceName }) => {
    const isMentioned = lower.includes(name.toLocaleLowerCase('sv'));
    const line = t(url === '' ? 'services.mentionLineShort' : 'services.mentionLine', { name, organisation: organisation.name, url });
    return (
      <div key={connectionId} className={styles.card}>
        <Tag tone={isMentioned ? 'good' : 'info'}>{t(isMentioned ? 'services.mentionDone' : 'services.mentionTitle')}</Tag>
        <b>{name}</b>
        {description !== '' && <p>{description}</p>}
        <p>{t('services.mentionText', { organisation: organisation.name, audience: audienceName })}</p>
        {!isMentioned && editor !== null && (
          <div>
            <Button
              size="small"
              aria-label={`${t('services.mentionInsert')}: ${name}`}
              onPress={() =>
                editor
                  .chain()
                  .insertContentAt(editor.state.doc.content.size, { type: 'paragraph', content: [{ type: 'text', text: line }] })
                  .run()
              }
            >
              {t('services.mentionInsert')}
            </Button>
          </div>
        )}
      </div>
    );
  });
};
