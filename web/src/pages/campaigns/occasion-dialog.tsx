import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addOccasion, changeOccasion, type Occasion } from '../../api/campaigns.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { ConflictNotice, theirsIn } from './conflict-notice.tsx';
import { wholeNumber } from './whole-number.ts';

const kinds = ['newService', 'newFeature', 'newActor', 'other'] as const;

const wordsOf = (occasion: Occasion | undefined) => ({
  kind: occasion?.kind ?? ('newFeature' as const),
  title: occasion?.title ?? '',
  startsOn: occasion?.startsOn ?? '',
  endsOn: occasion?.endsOn ?? null,
  benefit: occasion?.benefit ?? '',
  helps: occasion?.helps ?? '',
  reach: occasion?.reach ?? null,
});

export const OccasionDialog = ({ occasion, onClose }: { occasion?: Occasion; onClose: () => void }) => {
  const { t } = useTranslation();
  const [words, setWords] = useState(wordsOf(occasion));
  const set = (change: Partial<typeof words>): void => setWords((before) => ({ ...before, ...change }));
  const save = useAction({
    act: async (revision: number | undefined) => {
      if (occasion === undefined || revision === undefined) await addOccasion(words);
      else await changeOccasion(occasion.id, { ...words, revision });
    },
    refresh: [['campaigns']],
    toastErrors: false,
    onDone: () => {
      showToast(t(occasion === undefined ? 'campaigns.occasionAdded' : 'campaigns.occasionSaved'));
      onClose();
    },
  });
  const fault = (field: keyof typeof words) => fieldError(save.error, field);
  const theirs = theirsIn(save.error);
  const labels = {
    title: t('campaigns.occasionTitle'),
    startsOn: t('campaigns.occasionFrom'),
    endsOn: t('campaigns.occasionUntil'),
    benefit: t('campaigns.benefit'),
  };
  return (
    <Dialog title={t(occasion === undefined ? 'campaigns.occasionNew' : 'campaigns.occasionChange')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run(occasion?.revision);
        }}
      >
        {theirs === undefined ? (
          <ErrorSummary error={save.error} labels={labels} />
        ) : (
          <ConflictNotice theirs={theirs} onKeep={() => save.run(theirs.revision)} />
        )}
        <SelectField
          name="kind"
          label={t('campaigns.occasionKind')}
          value={words.kind}
          onChange={(kind) => set({ kind })}
          options={kinds.map((value) => ({ value, label: t(`campaigns.kind.${value}`) }))}
        />
        <TextField
          name="title"
          label={labels.title}
          value={words.title}
          onChange={(title) => set({ title })}
          maxLength={200}
          error={fault('title')}
        />
        <DateField
          name="startsOn"
          label={labels.startsOn}
          value={words.startsOn}
          onChange={(startsOn) => set({ startsOn: startsOn ?? '' })}
          error={fault('startsOn')}
        />
        <DateField
          name="endsOn"
          label={labels.endsOn}
          value={words.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={fault('endsOn')}
        />
        <TextArea
          name="benefit"
          label={labels.benefit}
          hint={t('campaigns.benefitHint')}
          value={words.benefit}
          onChange={(benefit) => set({ benefit })}
          rows={3}
          maxLength={5000}
          error={fault('benefit')}
        />
        <TextField
          name="helps"
          label={t('campaigns.helps')}
          hint={t('campaigns.helpsHint')}
          value={words.helps}
          onChange={(helps) => set({ helps })}
          maxLength={200}
        />
        <TextField
          name="reach"
          inputMode="numeric"
          label={t('campaigns.reach')}
          value={words.reach === null ? '' : String(words.reach)}
          onChange={(reach) => set({ reach: wholeNumber(reach) })}
          error={fault('reach')}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t(occasion === undefined ? 'campaigns.occasionAdd' : 'campaigns.occasionSave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
