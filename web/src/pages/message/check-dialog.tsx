import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Check, type CheckFields, saveCheck } from '../../api/checks.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { CheckQuestionFields, type QuestionDraft } from './check-question-fields.tsx';

const optionsShown = 4;
const fewest = 3;
const most = 5;

const emptyQuestion = (): QuestionDraft => ({
  text: '',
  options: Array.from({ length: optionsShown }, () => ''),
  right: 0,
  explanation: '',
});

const draftOf = (check: Check | null): QuestionDraft[] =>
  check === null
    ? Array.from({ length: fewest }, emptyQuestion)
    : check.questions.map((question) => ({
        ...question,
        options: [...question.options, ...Array.from({ length: Math.max(0, optionsShown - question.options.length) }, () => '')],
      }));

/** Empty answers are left out; the right one is found again by its text. */
const written = ({ options, right, ...question }: QuestionDraft): CheckFields['questions'][number] => {
  const kept = options.map((option) => option.trim()).filter((option) => option !== '');
  const rightText = options[right]?.trim() ?? '';
  return { ...question, options: kept, right: rightText === '' ? 5 : kept.indexOf(rightText) };
};

type Props = { messageId: string; check: Check | null; onClose: () => void };

export const CheckDialog = ({ messageId, check, onClose }: Props) => {
  const { t } = useTranslation();
  const [questions, setQuestions] = useState(() => draftOf(check));
  const [passMark, setPassMark] = useState(String(check?.passMark ?? 2));
  const [isSkillCheck, setIsSkillCheck] = useState(check?.isSkillCheck ?? false);
  const [isOpen, setIsOpen] = useState(check?.isOpen ?? false);
  const set = (at: number, question: QuestionDraft | null) =>
    setQuestions((before) => before.flatMap((one, place) => (place === at ? (question === null ? [] : [question]) : [one])));
  const save = useAction({
    act: () =>
      saveCheck(messageId, {
        questions: questions.map(written),
        passMark: Math.min(Number(passMark), questions.length),
        isSkillCheck,
        isOpen,
        ...(check === null ? {} : { revision: check.revision }),
      }),
    refresh: [['check', messageId], ['evidence']],
    toastErrors: false,
    onDone: () => {
      showToast(t('check.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('check.title')} isOpen onClose={onClose} isDismissable={false}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <p className="soft">{t('check.optionsHint')}</p>
        {questions.map((question, at) => (
          <CheckQuestionFields
            key={at}
            at={at}
            question={question}
            onChange={(changed) => set(at, changed)}
            onRemove={questions.length > fewest ? () => set(at, null) : undefined}
          />
        ))}
        {questions.length < most && (
          <div>
            <Button size="small" onPress={() => setQuestions((before) => [...before, emptyQuestion()])}>
              {t('check.addQuestion')}
            </Button>
          </div>
        )}
        <SelectField
          name="passMark"
          label={t('check.passMark')}
          value={passMark}
          onChange={setPassMark}
          options={questions.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))}
        />
        <Checkbox
          name="isSkillCheck"
          label={t('check.skill')}
          hint={t('check.skillHint')}
          checked={isSkillCheck}
          onChange={setIsSkillCheck}
        />
        <Checkbox name="isOpen" label={t('check.open')} hint={t('check.openHint')} checked={isOpen} onChange={setIsOpen} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('check.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
