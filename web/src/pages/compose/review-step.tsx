import { useTranslation } from 'react-i18next';
import type { SendOut } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Tag } from '../../parts/tag.tsx';
import { ApprovalCard } from './approval-card.tsx';
import styles from './compose.module.css';
import { GuidelinesCard } from './guidelines-card.tsx';
import { LanguageSummary } from './language-summary.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { isEmptyText } from './rich-text.ts';
import { SenderCard } from './sender-card.tsx';
import { StepHeading } from './step-heading.tsx';
import { MissingNote } from './text-notes.tsx';
import type { Draft } from './use-autosave.ts';

type ReviewStepProps = { sendOut: SendOut; draft: Draft; saveNow: () => Promise<number>; onFix: () => void };

export const ReviewStep = ({ sendOut, draft, saveNow, onFix }: ReviewStepProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isEmpty = isEmptyText(draft.body) || draft.subject.trim() === '';
  return (
    <div className={styles.columns}>
      <div>
        <StepHeading title={t('compose.reviewTitle')} sendOut={sendOut.title} />
        {isEmpty ? (
          <EmptyState title={t('compose.nothingYet')} action={<Button onPress={onFix}>{t('compose.toContent')}</Button>}>
            <p>{t('compose.nothingYetText')}</p>
          </EmptyState>
        ) : (
          <Tabs
            label={t('compose.channelTabs')}
            tabs={draft.channels.map((channel) => ({
              id: channel,
              label: t(`channel.${channel}`),
              panel: <PreviewPane sendOut={sendOut} channel={channel} />,
            }))}
          />
        )}
      </div>
      <aside aria-label={t('compose.checks')}>
        <h2 className="unseen">{t('compose.checks')}</h2>
        {sendOut.missing.map((missing) => (
          <MissingNote key={missing.name} missing={missing} />
        ))}
        {sendOut.reach.unreachable > 0 && (
          <div className={styles.card}>
            <Tag tone="wait">{t('compose.unreachable')}</Tag>
            <b>{t('compose.unreachableCount', { count: sendOut.reach.unreachable, number: format.number(sendOut.reach.unreachable) })}</b>
            <p>{t('compose.unreachableText')}</p>
          </div>
        )}
        {sendOut.missing.length === 0 && sendOut.reach.unreachable === 0 && (
          <div className={styles.card}>
            <Tag tone="good">{t('compose.allWell')}</Tag>
            <p>{t('compose.allWellText')}</p>
          </div>
        )}
        <ApprovalCard sendOut={sendOut} saveNow={saveNow} />
        <SenderCard textId={sendOut.id} />
        <GuidelinesCard textId={sendOut.id} />
        <LanguageSummary sendOutId={sendOut.id} draft={draft} onOpen={onFix} />
      </aside>
    </div>
  );
};
