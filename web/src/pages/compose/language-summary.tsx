import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ignoredQuery, textCheckQuery } from '../../api/language.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { withoutPlaceholders } from '../language/guardrails/findings.ts';
import styles from './compose.module.css';
import { paragraphsOf } from './rich-text.ts';
import type { Draft } from './use-autosave.ts';

type LanguageSummaryProps = { sendOutId: string; draft: Draft; onOpen: () => void };

/** Before sending: how much there is to look at in the language, and how much one chose to keep. Never a gate. */
export const LanguageSummary = ({ sendOutId, draft, onOpen }: LanguageSummaryProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const text = withoutPlaceholders([draft.subject, ...paragraphsOf(draft.body)].join('\n\n'));
  const check = useQuery({ ...textCheckQuery(text), enabled: text.trim() !== '' }).data;
  const kept = useQuery(ignoredQuery(sendOutId)).data?.length ?? 0;
  if (check === undefined) return null;
  const { terms, spelling, officialese, longSentences, passive } = check.counts;
  const count = Math.max(0, terms + spelling + officialese + longSentences + passive - kept);
  return (
    <div className={styles.card}>
      <Tag tone="info">{t('guard.reviewTitle')}</Tag>
      <b>{t('guard.reviewLook', { count })}</b>
      <p>
        {check.lix !== null && check.grade !== null && `${t(`guard.grade.${check.grade}`)}: ${format.number(Math.round(check.lix))}. `}
        {kept > 0 && `${t('guard.reviewKept', { count: kept })} `}
        {t('guard.reviewFree')}
      </p>
      {count > 0 && (
        <div className="row">
          <Button reads size="small" onPress={onOpen}>
            {t('guard.reviewOpen')}
          </Button>
        </div>
      )}
    </div>
  );
};
