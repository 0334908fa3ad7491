import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerContribution, type Contribution, type EditReason, editContribution, publishContribution } from '../../api/network.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { Presence } from '../../parts/presence.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { ConflictNotice, theirsIn } from './conflict-notice.tsx';
import { ContributionForm } from './contribution-form.tsx';
import styles from './network.module.css';
import { WordDifference } from './word-difference.tsx';

const allReasons: EditReason[] = ['language', 'tone', 'length', 'facts', 'other'];

/** The editor's wording beside what was sent; saved first, then published with the reason. */
export const ContributionEditor = ({ contribution }: { contribution: Contribution }) => {
  const { t } = useTranslation();
  const { id, edited, revision, title, text, suggestion, changes } = contribution;
  const save = useAction({
    act: (body: Parameters<typeof editContribution>[1]) => editContribution(id, body),
    refresh: [['network']],
    toastErrors: false,
    onDone: () => showToast(t('network.savedEdition')),
  });
  const theirs = theirsIn(save.error);
  return (
    <section className={styles.section}>
      <h2>{t('network.editing')}</h2>
      <Presence textId={id} />
      <ContributionForm
        key={`${id}-${revision}`}
        initial={{ title: edited?.title ?? title, text: edited?.text ?? text, suggestion }}
        label={t('network.saveEdition')}
        error={save.error}
        isPending={save.isPending}
        hasSuggestion={false}
        onSave={(words) => save.run({ title: words.title, text: words.text, revision })}
        conflict={
          theirs === undefined
            ? null
            : (words, take) => (
                <ConflictNotice
                  mine={words}
                  theirs={theirs}
                  onSettle={(settled) => {
                    take({ ...words, ...settled });
                    save.run({ ...settled, revision: theirs.revision });
                  }}
                />
              )
        }
      />
      <h3>{t('network.difference')}</h3>
      <WordDifference changes={changes} />
      <WhyForm contribution={contribution} />
    </section>
  );
};

/** The answer to whoever wrote it. Publishing needs that it has been taken up; returning and declining do not. */
export const WhyForm = ({ contribution: { id, revision, status } }: { contribution: Contribution }) => {
  const { t } = useTranslation();
  const [reasons, setReasons] = useState<EditReason[]>([]);
  const [explanation, setExplanation] = useState('');
  const why = { revision, reasons, explanation };
  const after = { refresh: [['network']], toastErrors: false };
  const publish = useAction({ ...after, act: () => publishContribution(id, why), onDone: () => showToast(t('network.published')) });
  const answer = useAction({
    ...after,
    act: (outcome: 'returned' | 'declined') => answerContribution(id, { ...why, outcome }),
    onDone: (_, outcome) => showToast(t(`network.${outcome}`)),
  });
  return (
    <div className={styles.item}>
      <ErrorSummary error={publish.error ?? answer.error} />
      <Choices legend={t('network.whyLegend')}>
        {allReasons.map((reason) => (
          <Checkbox
            key={reason}
            name={reason === allReasons[0] ? 'reasons' : `reasons-${reason}`}
            label={t(`network.reason.${reason}`)}
            checked={reasons.includes(reason)}
            onChange={(isOn) => setReasons((before) => (isOn ? [...before, reason] : before.filter((one) => one !== reason)))}
          />
        ))}
      </Choices>
      <TextArea
        name="explanation"
        label={t('network.explanation')}
        value={explanation}
        onChange={setExplanation}
        rows={2}
        maxLength={5000}
      />
      <div className="row">
        {status === 'taken' && (
          <Button look="primary" isPending={publish.isPending} onPress={() => publish.run()}>
            {t('network.publish')}
          </Button>
        )}
        <Button isPending={answer.isPending} onPress={() => answer.run('returned')}>
          {t('network.return')}
        </Button>
        <Button isPending={answer.isPending} onPress={() => answer.run('declined')}>
          {t('network.decline')}
        </Button>
      </div>
    </div>
  );
};
