import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanStructure } from '../../api/plan.ts';
import { releaseSendOut, type SendOut, sendOutQuery } from '../../api/send-outs.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { useAction } from '../../parts/use-action.ts';
import { WhoMay } from '../../parts/who-may.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './compose.module.css';
import { AnswersFor } from './recipients-step.tsx';
import { isEmptyText } from './rich-text.ts';
import { StepHeading } from './step-heading.tsx';
import type { useAutosave } from './use-autosave.ts';
import { useReachWords, useSendWords } from './use-reach-words.ts';

type SendStepProps = { sendOut: SendOut; plan: PlanStructure | undefined; autosave: ReturnType<typeof useAutosave> };

export const SendStep = ({ sendOut, plan, autosave: { draft, saveNow } }: SendStepProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const organisation = useOrganisation();
  const reachWords = useReachWords();
  const sendWords = useSendWords();
  const release = useAction({
    // The number that the button shows: if it has changed meanwhile, the server stops and tells the new one.
    act: async () => releaseSendOut(sendOut.id, { revision: await saveNow(), expectedRecipients: sendOut.reach.reachable }),
    refresh: [['send-outs'], ['matrix'], ['activities'], ['evidence'], ['pages'], ['today'], sendOutQuery(sendOut.id).queryKey],
    toastErrors: false,
    onDone: () => navigate({ to: '/utskick/$sendOutId/lage', params: { sendOutId: sendOut.id } }),
  });
  const isMailed = draft.channels.some((channel) => channel !== 'web');
  const isReady =
    !isEmptyText(draft.body) && draft.subject.trim() !== '' && draft.channels.length > 0 && (!isMailed || sendOut.reach.reachable > 0);
  const audiences = plan?.audiences.filter(({ id }) => draft.audienceIds.includes(id)).map(({ name }) => name) ?? [];
  return (
    <div className={styles.narrow}>
      <div>
        <StepHeading title={t('compose.sendTitle')} sendOut={sendOut.title} />
        <dl className={styles.facts}>
          <dt>{t('compose.subject')}</dt>
          <dd>{draft.subject || t('compose.noSubject')}</dd>
          <dt>{t('compose.to')}</dt>
          <dd>{format.list(audiences)}</dd>
          <dt>{t('compose.reaches')}</dt>
          <dd>{reachWords(sendOut.reach, draft.channels)}</dd>
          <dt>{t('compose.sender')}</dt>
          <dd>{organisation.name}</dd>
        </dl>
      </div>
      <AnswersFor sendOut={sendOut} plan={plan} />
      <ErrorSummary error={release.error} />
      {mayDo(organisation.roles, 'send') ? (
        <div className="stack">
          <Button look="primary" isDisabled={!isReady} isPending={release.isPending} onPress={() => release.run()}>
            {sendWords(sendOut.reach, draft.channels)}
          </Button>
          <p className="soft">{isReady ? t('compose.finalText') : t('compose.notReady')}</p>
        </div>
      ) : (
        <div>
          <p>{t('compose.mayNotSend')}</p>
          <WhoMay right="send" />
        </div>
      )}
    </div>
  );
};
