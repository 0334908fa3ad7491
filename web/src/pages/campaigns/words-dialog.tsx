import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Campaign, changeCampaign, occasionsQuery } from '../../api/campaigns.ts';
import { mainMessagesQuery } from '../../api/language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './campaigns.module.css';
import { ConflictNotice, theirsIn } from './conflict-notice.tsx';
import { wholeNumber } from './whole-number.ts';

const steps = ['hear', 'understand', 'prepare', 'join', 'start', 'stay'] as const;

const draftOf = (campaign: Campaign) => ({
  title: campaign.title,
  purpose: campaign.purpose,
  occasionId: campaign.occasionId ?? '',
  joinStep: campaign.joinStep ?? ('' as const),
  joinHelp: campaign.joinHelp,
  targetNumber: campaign.targetNumber,
  targetUnit: campaign.targetUnit,
  targetBy: campaign.targetBy,
  audiences: campaign.audiences.join('\n'),
  startsOn: campaign.startsOn,
  endsOn: campaign.endsOn,
  message: campaign.message,
  mainMessageId: campaign.mainMessageId ?? '',
  strategyTargetId: campaign.strategyTargetId ?? '',
});
type Draft = ReturnType<typeof draftOf>;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const wordsOf = ({ occasionId, joinStep, mainMessageId, strategyTargetId, audiences, ...rest }: Draft) => ({
  ...rest,
  audiences: linesOf(audiences),
  occasionId: occasionId === '' ? null : occasionId,
  joinStep: joinStep === '' ? null : joinStep,
  mainMessageId: mainMessageId === '' ? null : mainMessageId,
  strategyTargetId: strategyTargetId === '' ? null : strategyTargetId,
});

const useLabels = () => {
  const { t } = useTranslation();
  return {
    title: t('campaigns.name'),
    occasionId: t('campaigns.occasion'),
    targetNumber: t('campaigns.targetNumber'),
    targetBy: t('campaigns.targetBy'),
    startsOn: t('campaigns.from'),
    endsOn: t('campaigns.until'),
    mainMessageId: t('campaigns.mainMessage'),
    audiences: t('campaigns.audiences'),
  };
};

type FieldsProps = { draft: Draft; set: (change: Partial<Draft>) => void; fault: (field: string) => string | undefined };

export const WordsDialog = ({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) => {
  const { t } = useTranslation();
  const labels = useLabels();
  const [draft, setDraft] = useState(() => draftOf(campaign));
  const save = useAction({
    act: (revision: number) => changeCampaign(campaign.id, { ...wordsOf(draft), revision }),
    refresh: [['campaigns']],
    toastErrors: false,
    onDone: () => {
      showToast(t('campaigns.saved'));
      onClose();
    },
  });
  const theirs = theirsIn(save.error);
  const fields: FieldsProps = {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    fault: (field) => fieldError(save.error, field),
  };
  return (
    <Dialog title={t('campaigns.edit')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run(campaign.revision);
        }}
      >
        {theirs === undefined ? (
          <ErrorSummary error={save.error} labels={labels} />
        ) : (
          <ConflictNotice theirs={theirs} onKeep={() => save.run(theirs.revision)} />
        )}
        <TargetFields {...fields} targets={campaign.strategy.targets} />
        <VoiceFields {...fields} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('campaigns.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** Why, when and how far. */
const TargetFields = ({ draft, set, fault, targets }: FieldsProps & { targets: Campaign['strategy']['targets'] }) => {
  const { t } = useTranslation();
  const labels = useLabels();
  const occasions = useQuery(occasionsQuery).data ?? [];
  return (
    <>
      <TextField
        name="title"
        label={labels.title}
        value={draft.title}
        onChange={(title) => set({ title })}
        maxLength={200}
        error={fault('title')}
      />
      <TextArea
        name="purpose"
        label={t('campaigns.purpose')}
        value={draft.purpose}
        onChange={(purpose) => set({ purpose })}
        rows={2}
        maxLength={5000}
      />
      <SelectField
        name="occasionId"
        label={labels.occasionId}
        value={draft.occasionId}
        onChange={(occasionId) => set({ occasionId })}
        options={[{ value: '', label: t('campaigns.occasionNone') }, ...occasions.map(({ id, title }) => ({ value: id, label: title }))]}
        error={fault('occasionId')}
      />
      <div className={styles.fields}>
        <DateField
          name="startsOn"
          label={labels.startsOn}
          value={draft.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={fault('startsOn')}
        />
        <DateField
          name="endsOn"
          label={labels.endsOn}
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={fault('endsOn')}
        />
      </div>
      <div className={styles.fields}>
        <TextField
          name="targetNumber"
          inputMode="numeric"
          label={labels.targetNumber}
          value={draft.targetNumber === null ? '' : String(draft.targetNumber)}
          onChange={(number) => set({ targetNumber: wholeNumber(number) })}
          error={fault('targetNumber')}
        />
        <TextField
          name="targetUnit"
          label={t('campaigns.targetUnit')}
          hint={t('campaigns.targetUnitHint')}
          value={draft.targetUnit}
          onChange={(targetUnit) => set({ targetUnit })}
          maxLength={200}
        />
        <DateField
          name="targetBy"
          label={labels.targetBy}
          value={draft.targetBy}
          onChange={(targetBy) => set({ targetBy })}
          error={fault('targetBy')}
        />
      </div>
      {targets.length > 0 && (
        <SelectField
          name="strategyTargetId"
          label={t('campaigns.strategy')}
          value={draft.strategyTargetId}
          onChange={(strategyTargetId) => set({ strategyTargetId })}
          options={[
            { value: '', label: t('campaigns.strategyNone') },
            ...targets.map(({ id, year, ...target }) => ({
              value: id,
              label: t('campaigns.strategyTarget', { ...target, year: String(year) }),
            })),
          ]}
          error={fault('strategyTargetId')}
        />
      )}
    </>
  );
};

/** What is said, to whom, and what becomes easier. */
const VoiceFields = ({ draft, set, fault }: FieldsProps) => {
  const { t } = useTranslation();
  const labels = useLabels();
  const mains = useQuery(mainMessagesQuery).data?.items ?? [];
  return (
    <>
      <SelectField
        name="joinStep"
        label={t('campaigns.joinStep')}
        value={draft.joinStep}
        onChange={(joinStep) => set({ joinStep })}
        options={[{ value: '', label: t('campaigns.choose') }, ...steps.map((value) => ({ value, label: t(`campaigns.step.${value}`) }))]}
      />
      <TextArea
        name="joinHelp"
        label={t('campaigns.joinHelp')}
        value={draft.joinHelp}
        onChange={(joinHelp) => set({ joinHelp })}
        rows={2}
        maxLength={5000}
      />
      <TextArea
        name="audiences"
        label={labels.audiences}
        hint={t('campaigns.audiencesHint')}
        value={draft.audiences}
        onChange={(audiences) => set({ audiences })}
        rows={3}
        error={fault('audiences')}
      />
      <TextArea
        name="message"
        label={t('campaigns.message')}
        hint={t('campaigns.messageHint')}
        value={draft.message}
        onChange={(message) => set({ message })}
        rows={4}
        maxLength={5000}
      />
      <SelectField
        name="mainMessageId"
        label={labels.mainMessageId}
        value={draft.mainMessageId}
        onChange={(mainMessageId) => set({ mainMessageId })}
        options={[
          { value: '', label: t('campaigns.mainMessageChoose') },
          ...mains.map(({ id, versions }) => ({ value: id, label: versions[0]?.statement ?? '' })),
        ]}
        error={fault('mainMessageId')}
      />
    </>
  );
};
