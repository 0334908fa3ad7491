import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, answerAsked, askEditor, askedQuery } from '../../api/network.ts';
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
import { useOrganisation } from '../../shell/session-context.ts';
import { ConsultationsSection } from './consultations-section.tsx';
import styles from './network.module.css';
import { useHours } from './use-hours.ts';

export const AskingTab = () => {
  const { t } = useTranslation();
  const hours = useHours();
  const asked = useQuery(askedQuery);
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  return (
    <>
      <QueryView query={asked}>
        {({ items, medianHours, isEditor }) => (
          <section className={styles.section}>
            <h2>{t('network.ask')}</h2>
            {medianHours !== null && <p className="soft">{t('network.medianHours', { time: hours(medianHours) })}</p>}
            {mayWrite && !isEditor && <AskForm />}
            {items.length === 0 && (
              <EmptyState title={t('network.askEmptyTitle')}>
                <p>{t('network.askEmpty')}</p>
              </EmptyState>
            )}
            <ul className={styles.list}>
              {items.map((one) => (
                <Question key={one.id} asked={one} mayAnswer={isEditor && mayWrite} />
              ))}
            </ul>
          </section>
        )}
      </QueryView>
      <ConsultationsSection />
    </>
  );
};

const AskForm = () => {
  const { t } = useTranslation();
  const [question, setQuestion] = useState('');
  const ask = useAction({
    act: () => askEditor(question),
    refresh: [['network', 'asked']],
    onDone: () => {
      showToast(t('network.asked'));
      setQuestion('');
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.run();
      }}
    >
      <TextArea name="question" label={t('network.ask')} value={question} onChange={setQuestion} rows={3} maxLength={5000} />
      <div className="row">
        <Button type="submit" look="primary" isDisabled={question.trim() === ''} isPending={ask.isPending}>
          {t('network.askDo')}
        </Button>
      </div>
    </form>
  );
};

const Question = ({ asked, mayAnswer }: { asked: Asked; mayAnswer: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useHours();
  const { question, answer, askedByName, organisation, askedAt, answeredAt, isShared } = asked;
  const time = hours(asked.hours);
  return (
    <li className={styles.item}>
      <p className="soft small">
        {t('network.askedBy', { name: askedByName ?? organisation.name, when: format.recent(askedAt) })} ·{' '}
        {answeredAt === null ? t('network.waited', { time }) : t('network.answeredIn', { time })}{' '}
        {isShared && <Tag tone="good">{t('network.isShared')}</Tag>}
      </p>
      <p className={styles.text}>
        <strong>{question}</strong>
      </p>
      {answer !== null && <p className={styles.text}>{answer}</p>}
      {mayAnswer && answer === null && <AnswerForm askedId={asked.id} />}
    </li>
  );
};

const AnswerForm = ({ askedId }: { askedId: string }) => {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  const [isShared, setIsShared] = useState(false);
  const save = useAction({
    act: () => answerAsked(askedId, { answer, isShared }),
    refresh: [['network', 'asked']],
    onDone: () => showToast(t('network.answeredToast')),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <TextArea name={`answer-${askedId}`} label={t('network.answerText')} value={answer} onChange={setAnswer} rows={3} maxLength={5000} />
      <Checkbox name={`share-${askedId}`} label={t('network.answerShare')} checked={isShared} onChange={setIsShared} />
      <div className="row">
        <Button type="submit" look="primary" isDisabled={answer.trim() === ''} isPending={save.isPending}>
          {t('network.answerDo')}
        </Button>
      </div>
    </form>
  );
};
