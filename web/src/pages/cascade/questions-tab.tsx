import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestion, type CascadeQuestion, cascadeQuestionsQuery } from '../../api/cascade.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './cascade.module.css';

export const QuestionsTab = ({ cascadeId }: { cascadeId: string }) => {
  const { t } = useTranslation();
  const questions = useQuery(cascadeQuestionsQuery(cascadeId));
  return (
    <QueryView query={questions}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState title={t('cascade.questionsEmpty')}>
            <p>{t('cascade.questionsEmptyText')}</p>
          </EmptyState>
        ) : (
          <ul className={styles.questions}>
            {items.map((question) => (
              <Question key={question.id} cascadeId={cascadeId} question={question} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
};

const Question = ({ cascadeId, question }: { cascadeId: string; question: CascadeQuestion }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(question.answer === null);
  const heading = useId();
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  return (
    <li aria-labelledby={heading}>
      <p className="soft small" id={heading}>
        {t('cascade.asks', { name: question.holderName })} · {format.recent(question.askedAt)}
      </p>
      <p className={styles.question}>{question.question}</p>
      {question.answer !== null && !isEditing && (
        <>
          <p className={styles.answer}>{question.answer}</p>
          <div className="row">
            {question.isPublished && <Tag tone="good">{t('cascade.isPublished')}</Tag>}
            {mayWrite && (
              <Button size="small" look="plain" onPress={() => setIsEditing(true)}>
                {t('cascade.editAnswer')}
              </Button>
            )}
          </div>
        </>
      )}
      {isEditing && mayWrite && <AnswerForm cascadeId={cascadeId} question={question} onDone={() => setIsEditing(false)} />}
    </li>
  );
};

const AnswerForm = ({ cascadeId, question, onDone }: { cascadeId: string; question: CascadeQuestion; onDone: () => void }) => {
  const { t } = useTranslation();
  const [answer, setAnswer, forget] = useDraft(`cascade-answer-${question.id}`, question.answer ?? '');
  const [isPublished, setIsPublished] = useState(question.isPublished);
  const save = useAction({
    act: () => answerQuestion(question.id, { answer, isPublished }),
    refresh: [['cascade', cascadeId], ['cascades']],
    onDone: () => {
      showToast(t('cascade.answered'));
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
      <TextArea
        name={`answer-${question.id}`}
        label={t('cascade.answer')}
        value={answer}
        onChange={setAnswer}
        rows={3}
        required
        maxLength={5000}
      />
      <Checkbox name={`publish-${question.id}`} label={t('cascade.publish')} checked={isPublished} onChange={setIsPublished} />
      <div className="row">
        <Button look="primary" type="submit" isDisabled={answer.trim() === ''} isPending={save.isPending}>
          {question.answer === null ? t('cascade.answerDo') : t('cascade.answerChange')}
        </Button>
      </div>
    </form>
  );
};
