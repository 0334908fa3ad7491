import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText, TheirVersion } from '../../api/send-outs.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { wordDifference } from '../../parts/word-difference.ts';
import styles from './compose.module.css';
import { type Choice, mergeTexts, stretchesOf, suggestedChoice } from './merge-texts.ts';
import { textOf } from './rich-text.ts';
import type { Draft } from './use-autosave.ts';

type ConflictDialogProps = {
  mine: Draft;
  theirs: TheirVersion;
  /** The text that both began from, when it is known. */
  before: RichText | null;
  onSettle: (theirs: TheirVersion, chosen: { subject: string; body: RichText }) => void;
};

const choices: readonly Choice[] = ['mine', 'theirs', 'both'];

/** Two people wrote at the same time. Nothing is thrown away until somebody has seen the difference. */
export const ConflictDialog = ({ mine, theirs, before, onSettle }: ConflictDialogProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const stretches = useMemo(() => stretchesOf(mine.body, theirs.body), [mine.body, theirs.body]);
  const [chosen, setChosen] = useState<Record<number, Choice>>({});
  const [subject, setSubject] = useState<'mine' | 'theirs'>('mine');
  const choiceOf = (index: number): Choice => {
    const stretch = stretches[index];
    return chosen[index] ?? (stretch === undefined ? 'both' : suggestedChoice(stretch, before));
  };
  const said = (blocks: readonly RichText[]) => blocks.map(textOf).join('\n');
  return (
    <Dialog title={t('compose.conflictTitle')} isOpen isDismissable={false} onClose={() => undefined}>
      <p>{t('compose.conflictText', { name: theirs.updatedBy ?? t('compose.somebody'), when: format.recent(theirs.updatedAt) })}</p>
      <div className={styles.changes} role="group" aria-label={t('compose.differences')}>
        {mine.subject !== theirs.subject && (
          <div className={styles.change}>
            <b>{t('compose.subject')}</b>
            <Difference from={theirs.subject} to={mine.subject} />
            <Radios
              name="subject-choice"
              legend={t('compose.whichApplies')}
              value={subject}
              onChange={setSubject}
              choices={(['mine', 'theirs'] as const).map((value) => ({ value, label: t(`compose.keep.${value}`) }))}
            />
          </div>
        )}
        {stretches.map((stretch, index) =>
          stretch.kind === 'same' ? null : (
            <div key={index} className={styles.change}>
              <Difference from={said(stretch.theirs)} to={said(stretch.mine)} />
              <Radios
                name={`choice-${index}`}
                legend={t('compose.whichApplies')}
                value={choiceOf(index)}
                onChange={(choice) => setChosen({ ...chosen, [index]: choice })}
                choices={choices.map((value) => ({ value, label: t(`compose.keep.${value}`) }))}
              />
            </div>
          ),
        )}
      </div>
      <div className="row">
        <Button
          look="primary"
          onPress={() =>
            onSettle(theirs, { subject: subject === 'mine' ? mine.subject : theirs.subject, body: mergeTexts(stretches, choiceOf) })
          }
        >
          {t('compose.merge')}
        </Button>
        <Button onPress={() => onSettle(theirs, { subject: mine.subject, body: mine.body })}>{t('compose.keepMine')}</Button>
        <Button onPress={() => onSettle(theirs, { subject: theirs.subject, body: theirs.body })}>{t('compose.takeTheirs')}</Button>
      </div>
    </Dialog>
  );
};

const Difference = ({ from, to }: { from: string; to: string }) => (
  <p>
    {wordDifference(from, to).map(({ kind, text }, index) => {
      if (kind === 'added') return <ins key={index}>{text}</ins>;
      return kind === 'removed' ? <del key={index}>{text}</del> : text;
    })}
  </p>
);
