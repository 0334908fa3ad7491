import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Radios } from './choice.tsx';
import { Dialog } from './dialog.tsx';
import { mergeParagraphs, stretchesOfText, type TextChoice } from './merge-paragraphs.ts';
import styles from './text-conflict.module.css';
import { wordDifference } from './word-difference.ts';

export type ConflictField<Name extends string> = { name: Name; label: string; mine: string; theirs: string };

type TextConflictProps<Name extends string> = {
  /** Who saved meanwhile; null when that is not known. */
  savedBy: string | null;
  fields: readonly ConflictField<Name>[];
  onSettle: (texts: Record<Name, string>) => void;
};

const choices: readonly TextChoice[] = ['mine', 'theirs', 'both'];

/**
 * Two people wrote in the same text, and the second one's save was refused. Nothing is thrown away until somebody has seen the
 * difference: keep mine, take theirs, or choose paragraph by paragraph. For plain texts; the send-out's editor has its own for rich ones.
 */
export const TextConflict = <Name extends string>({ savedBy, fields, onSettle }: TextConflictProps<Name>) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Record<string, TextChoice>>({});
  const parts = useMemo(() => fields.map((field) => ({ ...field, stretches: stretchesOfText(field.mine, field.theirs) })), [fields]);
  const choiceOf = (name: string, index: number): TextChoice => chosen[`${name} ${index}`] ?? 'mine';
  const settle = (textOf: (part: (typeof parts)[number]) => string) =>
    onSettle(Object.fromEntries(parts.map((part) => [part.name, textOf(part)])) as Record<Name, string>);
  return (
    <Dialog title={t('together.conflictTitle')} isOpen isDismissable={false} onClose={() => undefined}>
      <p>{t('together.conflictText', { name: savedBy ?? t('together.somebody') })}</p>
      <div className={styles.changes}>
        {parts.map(({ name, label, stretches }) => (
          <div key={name}>
            <strong>{label}</strong>
            {stretches.every(({ kind }) => kind === 'same') && <p className="soft">{t('together.same')}</p>}
            {stretches.map((stretch, index) =>
              stretch.kind === 'same' ? null : (
                <div key={index} className={styles.change}>
                  <Difference from={stretch.theirs.join('\n')} to={stretch.mine.join('\n')} />
                  <Radios
                    name={`${name}-${index}`}
                    legend={t('together.field')}
                    value={choiceOf(name, index)}
                    onChange={(choice) => setChosen({ ...chosen, [`${name} ${index}`]: choice })}
                    choices={choices.map((value) => ({ value, label: t(`together.${value}`) }))}
                  />
                </div>
              ),
            )}
          </div>
        ))}
      </div>
      <div className="row">
        <Button
          look="primary"
          onPress={() => settle(({ name, stretches }) => mergeParagraphs(stretches, (index) => choiceOf(name, index)))}
        >
          {t('together.merge')}
        </Button>
        <Button onPress={() => settle(({ mine }) => mine)}>{t('together.keepMine')}</Button>
        <Button onPress={() => settle(({ theirs }) => theirs)}>{t('together.takeTheirs')}</Button>
      </div>
    </Dialog>
  );
};

/** Struck through and underlined for the eye, said in words for the ear. */
const Difference = ({ from, to }: { from: string; to: string }) => {
  const { t } = useTranslation();
  return (
    <p className={styles.text}>
      {wordDifference(from, to).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className="unseen">{t(`together.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
};
