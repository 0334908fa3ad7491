import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerHelp, declineHelp, type Help, helpQuery, roomKey, takeHelp, withdrawHelp } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useHours } from '../network/use-hours.ts';
import styles from './collaboration.module.css';

/** What was asked of peers and experts, by us and of us, until it is answered. */
export const HelpSection = () => {
  const { t } = useTranslation();
  const hours = useHours();
  const help = useQuery(helpQuery);
  return (
    <section className={styles.section}>
      <h2>{t('collaboration.helpRequests')}</h2>
      <QueryView query={help}>
        {({ items, medianHours }) => (
          <>
            {medianHours.deepDive !== null && (
              <p className="soft">{t('collaboration.helpMedian', { time: hours(medianHours.deepDive) })}</p>
            )}
            {items.length === 0 && <p>{t('collaboration.helpNone')}</p>}
            <ul className={styles.list}>
              {items.map((one) => (
                <Row key={one.id} help={one} />
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </section>
  );
};

const tones = { asked: 'wait', taken: 'info', answered: 'good', declined: 'bad', withdrawn: 'plain' } as const;

const Row = ({ help }: { help: Help }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useHours();
  const { id, kind, topic, question, status, askedByName, organisation, to, answer, answeredAt, askedAt, isAsked, mayAnswer } = help;
  const isOpen = status === 'asked' || status === 'taken';
  const withdraw = useAction({ act: () => withdrawHelp(id), refresh: [roomKey] });
  const time = hours(help.hours);
  return (
    <li className={styles.item}>
      <h3>
        {topic ?? t(`collaboration.helpKind.${kind}`)} <Tag tone={tones[status]}>{t(`collaboration.helpStatus.${status}`)}</Tag>
      </h3>
      <p className="soft small">
        {t('collaboration.helpFrom', {
          name: askedByName ?? '–',
          organisation: organisation.name,
          to: [to.personName, to.organisation.name].filter((part) => part !== null).join(', '),
        })}
        {', '}
        {format.recent(askedAt)}
        {isOpen && `, ${t('collaboration.helpWaited', { time })}`}
        {answeredAt !== null && `, ${t('collaboration.helpTook', { time })}`}
      </p>
      <p className={styles.text}>
        <strong>{question}</strong>
      </p>
      {answer !== '' && <p className={styles.text}>{answer}</p>}
      {isOpen && mayAnswer && <AnswerForm help={help} />}
      {isOpen && isAsked && (
        <div className="row">
          <Button size="small" look="plain" isPending={withdraw.isPending} onPress={() => withdraw.run()}>
            {t('collaboration.helpWithdraw')}
          </Button>
        </div>
      )}
    </li>
  );
};

const AnswerForm = ({ help: { id, status } }: { help: Help }) => {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  const take = useAction({ act: () => takeHelp(id), refresh: [roomKey] });
  const give = useAction({
    act: (step: 'answer' | 'decline') => (step === 'answer' ? answerHelp(id, answer) : declineHelp(id, answer)),
    refresh: [roomKey],
    onDone: () => showToast(t('collaboration.helpAnswered')),
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        give.run('answer');
      }}
    >
      <TextArea name={`answer-${id}`} label={t('collaboration.helpAnswer')} value={answer} onChange={setAnswer} rows={3} maxLength={5000} />
      <div className="row">
        <Button look="primary" type="submit" isPending={give.isPending} isDisabled={answer.trim() === ''}>
          {t('collaboration.helpAnswerDo')}
        </Button>
        {status === 'asked' && (
          <Button isPending={take.isPending} onPress={() => take.run()}>
            {t('collaboration.helpTake')}
          </Button>
        )}
        <Button look="plain" isPending={give.isPending} isDisabled={answer.trim() === ''} onPress={() => give.run('decline')}>
          {t('collaboration.helpDecline')}
        </Button>
      </div>
    </form>
  );
};
