import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  answerGroupQuestion,
  type GroupQuestion,
  groupQuestionsQuery,
  removeGroupQuestion,
  restoreGroupQuestion,
} from '../../api/services.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useDraft } from '../../parts/use-draft.ts';
import styles from './message-page.module.css';

/** What groups have asked on their own pages; an answer that is shown stands there. */
export const GroupQuestions = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const questions = useQuery(groupQuestionsQuery(programmeId)).data ?? [];
  return (
    <section className={styles.section}>
      <h2>{t('groupQuestions.title')}</h2>
      {questions.length === 0 && <p className="soft">{t('groupQuestions.none')}</p>}
      {questions.map((question) => (
        <Question key={question.id} programmeId={programmeId} question={question} />
      ))}
    </section>
  );
};

type Props = { programmeId: string; question: GroupQuestion };

const Question = ({ programmeId, question }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(question.answer === '');
  const refresh = [['questions', programmeId], ['group-page', question.audienceId], ['today']];
  const restore = useAction({ act: () => restoreGroupQuestion(question.id), refresh });
  const remove = useAction({
    act: () => removeGroupQuestion(question.id),
    refresh,
    onDone: () => showToast(t('groupQuestions.removed'), { undo: () => restore.run() }),
  });
  return (
    <article className="wide">
      <p className="soft small">
        <Link to="/program/$programmeId/malgrupper/$audienceId" params={{ programmeId, audienceId: question.audienceId }}>
          {question.audienceName}
        </Link>{' '}
        · {format.recent(question.askedAt)}
      </p>
      <h3>{question.question}</h3>
      {!isEditing && <p className={styles.written}>{question.answer}</p>}
      {isEditing && <Answer {...{ programmeId, question }} onDone={() => setIsEditing(false)} />}
      <div className="row">
        {question.answer !== '' && (
          <Tag tone={question.isShown ? 'good' : undefined}>
            {t(question.isShown ? 'groupQuestions.isShown' : 'groupQuestions.isHidden')}
          </Tag>
        )}
        {!isEditing && (
          <Button needs="write" size="small" onPress={() => setIsEditing(true)}>
            {t('cascade.editAnswer')}
          </Button>
        )}
        <Button
          needs="write"
          size="small"
          look="plain"
          isPending={remove.isPending}
          onPress={() => remove.run()}
          aria-label={t('groupQuestions.remove', { question: question.question })}
        >
          {t('common.remove')}
        </Button>
      </div>
    </article>
  );
};

const Answer = ({ programmeId, question, onDone }: Props & { onDone: () => void }) => {
  const { t } = useTranslation();
  const [answer, setAnswer, forget] = useDraft(`group-answer-${question.id}`, question.answer);
  const [isShown, setIsShown] = useState(question.answer === '' || question.isShown);
  const save = useAction({
    act: () => answerGroupQuestion(question.id, { answer, isShown }),
    refresh: [['questions', programmeId], ['group-page', question.audienceId], ['today']],
    toastErrors: false,
    onDone: () => {
      showToast(t('groupQuestions.saved'));
      forget();
      onDone();
    },
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <ErrorSummary error={save.error} />
      <TextArea
        name={`answer-${question.id}`}
        label={t('cascade.answer')}
        value={answer}
        onChange={setAnswer}
        rows={3}
        required
        maxLength={5000}
      />
      <Checkbox name={`shown-${question.id}`} label={t('groupQuestions.show')} checked={isShown} onChange={setIsShown} />
      <div className="row">
        <Button needs="write" look="primary" type="submit" isDisabled={answer.trim() === ''} isPending={save.isPending}>
          {t('groupQuestions.save')}
        </Button>
      </div>
    </form>
  );
};
