import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { type BrandDose, brandRulesQuery } from '../../../api/language.ts';
import { useFormat } from '../../../i18n/format.ts';
import { Button } from '../../../parts/button.tsx';
import { Tag } from '../../../parts/tag.tsx';
import styles from './guardrails.module.css';

/** How often a brand is named, when it is too often or too seldom, and the line that should stand in every text. */
export const BrandNotes = ({ brands, editor }: { brands: readonly BrandDose[]; editor: Editor | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const rules = useQuery(brandRulesQuery).data ?? [];
  const noted = brands.filter(({ verdict, hasStandardLine }) => verdict !== 'right' || hasStandardLine === false);
  return noted.map(({ name, verdict, mentions, hasStandardLine }) => {
    const line = rules.find((rule) => rule.name === name)?.standardLine ?? null;
    return (
      <section key={name} className={styles.card} aria-label={name}>
        <Tag>{t('guard.brand')}</Tag>
        <b>
          {verdict === 'right'
            ? t('guard.lineMissing', { name })
            : t(`guard.dose.${verdict}`, { name, count: mentions, number: format.number(mentions) })}
        </b>
        {verdict !== 'right' && <p>{t('guard.brandReason')}</p>}
        {hasStandardLine === false && line !== null && (
          <>
            <p>{t('guard.standardLine', { line })}</p>
            {editor !== null && (
              <div className="row">
                <Button
                  size="small"
                  onPress={() =>
                    editor
                      .chain()
                      .insertContentAt(editor.state.doc.content.size, { type: 'paragraph', content: [{ type: 'text', text: line }] })
                      .run()
                  }
                >
                  {t('guard.addLine')}
                </Button>
              </div>
            )}
          </>
        )}
      </section>
    );
  });
};
