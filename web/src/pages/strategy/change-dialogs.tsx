import { useTranslation } from 'react-i18next';
import { answerCheck, type CheckItem, launchChange, planChange, rewriteChange, type ServiceChange } from '../../api/strategy.ts';
import { DateField, TextArea, TextField } from '../../parts/field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { todayText } from './numbers.ts';
import styles from './strategy.module.css';

export const checkItems = ['affected', 'message', 'term', 'questions'] as const satisfies readonly CheckItem[];

export const ChangeDialog = ({ change, onClose }: { change?: ServiceChange; onClose: () => void }) => {
  const { t } = useTranslation();
  const labels = { title: t('strategy.changeTitle') };
  return (
    <FormDialog
      title={change === undefined ? t('strategy.changeNew') : t('strategy.edit')}
      initial={{ title: change?.title ?? '', description: change?.description ?? '', launchOn: change?.launchOn ?? null }}
      labels={labels}
      button={t('strategy.save')}
      act={async (words) => {
        if (change === undefined) await planChange(words);
        else await rewriteChange(change.id, { ...words, revision: change.revision });
      }}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          <TextField
            name="title"
            label={labels.title}
            value={words.title}
            onChange={(title) => set({ title })}
            maxLength={200}
            error={fault('title')}
          />
          <TextArea
            name="description"
            label={t('strategy.changeDescription')}
            value={words.description}
            onChange={(description) => set({ description })}
            rows={3}
            maxLength={5000}
          />
          <DateField
            name="launchOn"
            label={t('strategy.changeLaunchOn')}
            value={words.launchOn}
            onChange={(launchOn) => set({ launchOn })}
          />
        </>
      )}
    </FormDialog>
  );
};

type Given = Record<CheckItem, { answer: string; notNeededBecause: string }>;

const givenIn = ({ answers }: ServiceChange): Given =>
  Object.fromEntries(
    checkItems.map((item) => {
      const { answer = '', notNeededBecause = '' } = answers.find((one) => one.item === item) ?? {};
      return [item, { answer, notNeededBecause }];
    }),
  ) as Given;

/** The four questions on one page. Only what was changed is saved. */
export const CheckDialog = ({ change, onClose }: { change: ServiceChange; onClose: () => void }) => {
  const { t } = useTranslation();
  const initial = givenIn(change);
  return (
    <FormDialog
      title={t('strategy.checkTitle', { title: change.title })}
      initial={initial}
      labels={{ answer: t('strategy.checkAnswer') }}
      button={t('strategy.save')}
      act={async (words) => {
        for (const item of checkItems) {
          const { answer, notNeededBecause } = words[item];
          const isSame = answer === initial[item].answer && notNeededBecause === initial[item].notNeededBecause;
          if (!isSame) await answerCheck(change.id, { item, answer, notNeededBecause });
        }
      }}
      done={t('strategy.checkSaved')}
      onClose={onClose}
    >
      {({ words, set }) =>
        checkItems.map((item) => (
          <fieldset key={item} className={styles.question}>
            <legend>{t(`strategy.checkItem.${item}`)}</legend>
            <TextArea
              name={`${item}-answer`}
              label={t('strategy.checkAnswer')}
              hint={t(`strategy.checkItemHint.${item}`)}
              value={words[item].answer}
              onChange={(answer) => set({ [item]: { ...words[item], answer } })}
              rows={2}
              maxLength={5000}
            />
            {words[item].answer.trim() === '' && (
              <TextField
                name={`${item}-reason`}
                label={t('strategy.checkNotNeeded')}
                value={words[item].notNeededBecause}
                onChange={(notNeededBecause) => set({ [item]: { ...words[item], notNeededBecause } })}
                maxLength={5000}
              />
            )}
          </fieldset>
        ))
      }
    </FormDialog>
  );
};

export const LaunchDialog = ({ change, onClose }: { change: ServiceChange; onClose: () => void }) => {
  const { t } = useTranslation();
  const labels = { launchedOn: t('strategy.changeLaunchTitle') };
  return (
    <FormDialog
      title={change.title}
      initial={{ launchedOn: todayText() }}
      labels={labels}
      button={t('strategy.changeLaunchDo')}
      act={({ launchedOn }) => launchChange(change.id, { launchedOn, revision: change.revision })}
      onClose={onClose}
    >
      {({ words, set, fault }) => (
        <>
          {change.missing.length > 0 && <p role="note">{t('strategy.changeLaunchWarning')}</p>}
          <DateField
            name="launchedOn"
            label={labels.launchedOn}
            value={words.launchedOn}
            onChange={(day) => set({ launchedOn: day ?? '' })}
            error={fault('launchedOn')}
          />
        </>
      )}
    </FormDialog>
  );
};
