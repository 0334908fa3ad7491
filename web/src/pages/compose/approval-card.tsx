import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SendOut } from '../../api/send-outs.ts';
import { approvalsQuery, askForApproval } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { useAction } from '../../parts/use-action.ts';
import styles from './compose.module.css';

type ApprovalCardProps = { sendOut: SendOut; saveNow: () => Promise<number> };

/** Only where the organisation wants four eyes: ask, and see what was answered about exactly this text. */
export const ApprovalCard = ({ sendOut, saveNow }: ApprovalCardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(approvalsQuery(sendOut.id));
  const ask = useAction({
    act: async () => askForApproval(sendOut.id, { revision: await saveNow(), expectedRecipients: sendOut.reach.reachable }),
    refresh: [['approvals']],
  });
  if (data === undefined || !data.rule.isOn) return null;
  const [latest] = data.items;
  const isCurrent = latest?.subjectRevision === sendOut.revision && latest.recipients === sendOut.reach.reachable;
  const said = isCurrent ? latest : undefined;
  const words = {
    waiting: t('waiting.asked', { when: format.moment(said?.dueAt ?? new Date().toISOString()) }),
    approved: t('waiting.approvedBy', { name: said?.answeredByName ?? '–' }),
    passed: t('waiting.passed'),
    declined: t('waiting.declinedBy', { name: said?.answeredByName ?? '–', reason: said?.reason ?? '' }),
    withdrawn: t('waiting.needs'),
  };
  return (
    <div className={styles.card} role="status">
      <b>{t('waiting.approvals')}</b>
      <p>{said === undefined ? t('waiting.needs') : words[said.status]}</p>
      {(said === undefined || said.status === 'declined' || said.status === 'withdrawn') && (
        <Button size="small" isPending={ask.isPending} onPress={() => ask.run()}>
          {t('waiting.ask')}
        </Button>
      )}
    </div>
  );
};
