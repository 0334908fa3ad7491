import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerConsultation, beginConsultation, type Consultation, concludeConsultation, consultationsQuery } from '../../api/network.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './network.module.css';

const refresh = [['network', 'consultations']];

export const ConsultationsSection = () => {
  const { t } = useTranslation();
  const [isNew, setIsNew] = useState(false);
  const consultations = useQuery(consultationsQuery);
  return (
    <section className={styles.section}>
      <h2>{t('network.consultations')}</h2>
      <QueryView query={consultations}>
        {({ items, isEditor }) => (
          <>
            {items.length === 0 && <p>{t('network.consultationsEmpty')}</p>}
            <ul className={styles.list}>
              {items.map((one) => (
                <Round key={one.id} round={one} isEditor={isEditor} />
              ))}
            </ul>
            {isEditor && (
              <div className="row">
                <Button onPress={() => setIsNew(true)}>{t('network.consultationNew')}</Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      {isNew && <NewRound onClose={() => setIsNew(false)} />}
    </section>
  );
};

const State = ({ round: { concludedAt, isOverdue, answerBy } }: { round: Consultation }) => {
  const { t } = useTranslation();
  const day = useFormat().day(answerBy);
  if (concludedAt !== null) return <Tag tone="good">{t('network.consultationDone')}</Tag>;
  return isOverdue ? (
    <Tag tone="bad">{t('network.consultationOverdue', { day })}</Tag>
  ) : (
    <Tag tone="info">{t('network.consultationOpen', { day })}</Tag>
  );
};

const Round = ({ round, isEditor }: { round: Consultation; isEditor: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, question, background, answers, missing, conclusion } = round;
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const own = answers.find(({ isOwn }) => isOwn);
  return (
    <li className={styles.item}>
      <h3>
        {question} <State round={round} />
      </h3>
      {background !== '' && <p className={styles.text}>{background}</p>}
      <ul>
        {answers.map(({ organisation, answer }) => (
          <li key={organisation.id} className={styles.text}>
            <strong>{organisation.name}:</strong> {answer}
          </li>
        ))}
      </ul>
      <p className="soft">
        {missing.length === 0 ? t('network.missingNone') : t('network.missing', { names: format.list(missing.map(({ name }) => name)) })}
      </p>
      {conclusion !== null && (
        <p className={styles.text}>
          <strong>{t('network.conclusion')}:</strong> {conclusion}
        </p>
      )}
      {conclusion === null && mayWrite && (
        <Say
          name={`own-${id}`}
          label={t('network.ownAnswer')}
          button={t('network.answerSend')}
          initial={own?.answer ?? ''}
          act={(answer) => answerConsultation(id, answer)}
          done={t('network.answeredToast')}
        />
      )}
      {conclusion === null && isEditor && mayWrite && (
        <Say
          name={`conclusion-${id}`}
          label={t('network.conclusion')}
          button={t('network.conclude')}
          initial=""
          act={(text) => concludeConsultation(id, text)}
          done={t('network.concluded')}
        />
      )}
    </li>
  );
};

type SayProps = { name: string; label: string; button: string; initial: string; act: (text: string) => Promise<unknown>; done: string };

/** One text and one button. */
const Say = ({ name, label, button, initial, act, done }: SayProps) => {
  const [text, setText] = useState(initial);
  const save = useAction({ act: () => act(text), refresh, onDone: () => showToast(done) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <TextArea name={name} label={label} value={text} onChange={setText} rows={2} maxLength={5000} />
      <div className="row">
        <Button type="submit" isDisabled={text.trim() === ''} isPending={save.isPending}>
          {button}
        </Button>
      </div>
    </form>
  );
};

const NewRound = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [question, setQuestion] = useState('');
  const [background, setBackground] = useState('');
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const begin = useAction({
    act: () => beginConsultation({ question, background, answerBy: answerBy ?? '' }),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('network.consultationBegun'));
      onClose();
    },
  });
  return (
    <Dialog title={t('network.consultationNew')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin.run();
        }}
      >
        <ErrorSummary error={begin.error} labels={{ question: t('network.consultationQuestion'), answerBy: t('network.consultationBy') }} />
        <TextArea
          name="question"
          label={t('network.consultationQuestion')}
          value={question}
          onChange={setQuestion}
          rows={2}
          error={fieldError(begin.error, 'question')}
        />
        <TextArea name="background" label={t('network.consultationBackground')} value={background} onChange={setBackground} rows={3} />
        <DateField
          name="answerBy"
          label={t('network.consultationBy')}
          value={answerBy}
          onChange={setAnswerBy}
          error={fieldError(begin.error, 'answerBy')}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={begin.isPending}>
            {t('network.consultationDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
