import { useTranslation } from 'react-i18next';
import { changeLoggedDecision, followUpDecision, type LoggedDecision, logDecision } from '../../api/strategy.ts';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { linesOf, todayText } from './numbers.ts';
import styles from './strategy.module.css';

type Props = { decision?: LoggedDecision; earlier: readonly LoggedDecision[]; onClose: () => void };

export const DecisionDialog = ({ decision, earlier, onClose }: Props) => {
  const { t } = useTranslation();
  const initial = {
    question: decision?.question ?? '',
    alternatives: decision?.alternatives.join('\n') ?? '',
    decision: decision?.decision ?? '',
    reason: decision?.reason ?? '',
    decidedBy: decision?.decidedBy ?? '',
    decidedOn: decision?.decidedOn ?? todayText(),
    followUpOn: decision?.followUpOn ?? null,
    supersedes: '',
  };
  const labels = {
    question: t('strategy.decisionQuestion'),
    decision: t('strategy.decisionDecision'),
    reason: t('strategy.decisionReason'),
    decidedBy: t('strategy.decisionBy'),
    decidedOn: t('strategy.decisionOn'),
  };
  const replaceable = earlier.filter(({ supersededBy }) => supersededBy === null);
  return (
    <FormDialog
      title={decision === undefined ? t('strategy.decisionNew') : t('strategy.edit')}
      initial={initial}
      labels={labels}
      button={t('strategy.save')}
      act={async ({ alternatives, supersedes, ...words }) => {
        const body = { ...words, alternatives: linesOf(alternatives) };
        if (decision === undefined) await logDecision({ ...body, supersedes: supersedes === '' ? null : supersedes });
        else await changeLoggedDecision(decision.id, { ...body, revision: decision.revision });
      }}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <TextArea
            name="question"
            label={labels.question}
            value={words.question}
            onChange={(question) => set({ question })}
            rows={2}
            maxLength={500}
            error={fault('question')}
          />
          <TextArea
            name="alternatives"
            label={t('strategy.decisionAlternatives')}
            value={words.alternatives}
            onChange={(alternatives) => set({ alternatives })}
            rows={3}
          />
          <TextArea
            name="decision"
            label={labels.decision}
            value={words.decision}
            onChange={(text) => set({ decision: text })}
            rows={2}
            maxLength={5000}
            error={fault('decision')}
          />
          <TextArea
            name="reason"
            label={labels.reason}
            value={words.reason}
            onChange={(reason) => set({ reason })}
            rows={3}
            maxLength={5000}
            error={fault('reason')}
          />
          <div className={styles.pair}>
            <TextField
              name="decidedBy"
              label={labels.decidedBy}
              value={words.decidedBy}
              onChange={(decidedBy) => set({ decidedBy })}
              maxLength={200}
              error={fault('decidedBy')}
            />
            <DateField
              name="decidedOn"
              label={labels.decidedOn}
              value={words.decidedOn}
              onChange={(day) => set({ decidedOn: day ?? '' })}
              error={fault('decidedOn')}
            />
            <DateField
              name="followUpOn"
              label={t('strategy.decisionFollowUp')}
              value={words.followUpOn}
              onChange={(followUpOn) => set({ followUpOn })}
            />
          </div>
          {decision === undefined && replaceable.length > 0 && (
            <SelectField
              name="supersedes"
              label={t('strategy.decisionSupersedes')}
              value={words.supersedes}
              onChange={(supersedes) => set({ supersedes })}
              options={[
                { value: '', label: t('strategy.decisionSupersedesNone') },
                ...replaceable.map(({ id, question }) => ({ value: id, label: question })),
              ]}
            />
          )}
        </>
      )}
    </FormDialog>
  );
};

export const DecisionFollowUp = ({ decision, onClose }: { decision: LoggedDecision; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('strategy.followUpNamed', { name: decision.question })}
      initial={{ note: '' }}
      labels={{ note: t('strategy.decisionFollowUpNote') }}
      button={t('strategy.followUpDo')}
      act={({ note }) => followUpDecision(decision.id, note)}
      done={t('strategy.followUpDone')}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <TextArea
          name="note"
          label={t('strategy.decisionFollowUpNote')}
          value={words.note}
          onChange={(note) => set({ note })}
          rows={4}
          maxLength={5000}
          error={fault('note')}
        />
      )}
    </FormDialog>
  );
};
