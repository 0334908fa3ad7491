import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Campaign, endCampaign, noteCampaign, planCampaign, startCampaign, stepCampaignBack } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';
import { IdeaActions } from './idea-actions.tsx';

const way = ['idea', 'planning', 'running', 'evaluated'] as const;
const backTo = { planning: 'idea', running: 'planning', evaluated: 'running', ended: 'planning' } as const;

/** Where it stands on its way, and the next step. */
export const PhaseSteps = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const { phase, endReason, mayChange, isRemoved } = campaign;
  const here = way.findIndex((one) => one === phase);
  return (
    <div className={styles.phase}>
      <ol className={styles.steps} aria-label={t('campaigns.phasesLabel')}>
        {way.map((one, index) => (
          <li key={one} aria-current={one === phase ? 'step' : undefined} data-past={index < here || undefined}>
            {t(`campaigns.phases.${one}`)}
          </li>
        ))}
      </ol>
      {phase === 'ended' && <p>{t('campaigns.endReason', { reason: endReason })}</p>}
      <Told campaign={campaign} />
      {mayChange && <NextStep campaign={campaign} />}
      {campaign.isOwner && (phase === 'idea' || isRemoved) && <IdeaActions campaign={campaign} />}
    </div>
  );
};

/** When the editor-in-chief was told, and how long before the start that was. */
const Told = ({ campaign: { id, toldAt, noticeDays, seenAt, toldTo, isEditor } }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const note = useAction({
    act: () => noteCampaign(id),
    refresh: [['campaigns'], ['today']],
    onDone: () => showToast(t('campaigns.noted')),
  });
  if (toldAt === null) return null;
  const notice =
    noticeDays === null
      ? t('campaigns.toldNoStart')
      : noticeDays < 0
        ? t('campaigns.toldLate')
        : t('campaigns.toldNotice', { count: noticeDays });
  const mails = toldTo.map(({ name, status }) => t(`campaigns.mailStatus.${status}`, { name: name ?? '–' }));
  return (
    <div className="row">
      <p className="soft">
        {t('campaigns.told', { when: format.moment(toldAt) })} {notice} {seenAt !== null && t('campaigns.seen')}{' '}
        {mails.length > 0 && `(${mails.join(', ')})`}
      </p>
      {isEditor && seenAt === null && (
        <Button size="small" isPending={note.isPending} onPress={() => note.run()}>
          {t('campaigns.note')}
        </Button>
      )}
    </div>
  );
};

const NextStep = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isEnding, setIsEnding] = useState(false);
  const { id, phase, missing } = campaign;
  const refresh = [['campaigns'], ['today']];
  const plan = useAction({ act: () => planCampaign(id), refresh, onDone: () => showToast(t('campaigns.planned')) });
  const start = useAction({ act: () => startCampaign(id), refresh, onDone: () => showToast(t('campaigns.started')) });
  const back = useAction({
    act: (to: 'idea' | 'planning' | 'running') => stepCampaignBack(id, to),
    refresh,
    onDone: () => showToast(t('campaigns.backDone')),
  });
  const evaluate = (): void =>
    void navigate({ to: '/kampanjer/$campaignId', params: { campaignId: id }, search: { del: 'evaluation' }, replace: true });
  return (
    <>
      {phase === 'idea' && <p className="soft">{t('campaigns.planHint')}</p>}
      {phase === 'planning' && missing.length > 0 && (
        <div className={styles.notice}>
          <p>
            <strong>{t('campaigns.startMissing')}</strong>
          </p>
          <ul>
            {missing.map((need) => (
              <li key={need}>{t(`campaigns.missing.${need}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        {phase === 'idea' && (
          <Button look="primary" isPending={plan.isPending} onPress={() => plan.run()}>
            {t('campaigns.plan')}
          </Button>
        )}
        {phase === 'planning' && (
          <Button look="primary" isDisabled={missing.length > 0} isPending={start.isPending} onPress={() => start.run()}>
            {t('campaigns.start')}
          </Button>
        )}
        {phase === 'running' && (
          <Button look="primary" onPress={evaluate}>
            {t('campaigns.evaluateGo')}
          </Button>
        )}
        {(phase === 'planning' || phase === 'running') && <Button onPress={() => setIsEnding(true)}>{t('campaigns.end')}</Button>}
        {phase !== 'idea' && (
          <Button look="plain" isPending={back.isPending} onPress={() => back.run(backTo[phase])}>
            {t(`campaigns.back.${backTo[phase]}`)}
          </Button>
        )}
      </div>
      {isEnding && <EndDialog id={id} onClose={() => setIsEnding(false)} />}
    </>
  );
};

const EndDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const end = useAction({
    act: () => endCampaign(id, reason),
    refresh: [['campaigns']],
    toastErrors: false,
    onDone: () => {
      showToast(t('campaigns.ended'));
      onClose();
    },
  });
  return (
    <Dialog title={t('campaigns.end')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          end.run();
        }}
      >
        <ErrorSummary error={end.error} />
        <TextArea
          name="reason"
          label={t('campaigns.endWhy')}
          hint={t('campaigns.endHint')}
          value={reason}
          onChange={setReason}
          maxLength={5000}
          error={fieldError(end.error, 'reason')}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={end.isPending}>
            {t('campaigns.endDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
