import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AccessRequest, accessRequestsQuery, answerAccessRequest, roomKey } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';

/** The host's: who wants in, and why. */
export const RequestsSection = () => {
  const { t } = useTranslation();
  const requests = useQuery(accessRequestsQuery);
  return (
    <section className={styles.first}>
      <h2>{t('collaboration.requests')}</h2>
      <QueryView query={requests}>
        {({ items }) => (
          <>
            {items.every(({ status }) => status !== 'asked') && <p>{t('collaboration.requestsNone')}</p>}
            <ul className={styles.list}>
              {items.map((request) => (
                <Request key={request.id} request={request} />
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </section>
  );
};

const tones = { asked: 'wait', granted: 'good', declined: 'bad', withdrawn: 'plain' } as const;

const Request = ({ request }: { request: AccessRequest }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { personName, organisation, askedAt, reason, status, answer } = request;
  return (
    <li className={styles.item}>
      <p className="soft small">
        {t('collaboration.requestBy', { name: personName, organisation: organisation.name, when: format.recent(askedAt) })}{' '}
        <Tag tone={tones[status]}>{t(`collaboration.requestStatus.${status}`)}</Tag>
      </p>
      <p className={styles.text}>{reason}</p>
      {answer !== '' && <p className={`${styles.text} soft`}>{answer}</p>}
      {status === 'asked' && <AnswerForm request={request} />}
    </li>
  );
};

const AnswerForm = ({ request: { id, personName } }: { request: AccessRequest }) => {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  const give = useAction({
    act: (isGranted: boolean) => answerAccessRequest(id, { isGranted, answer }),
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => showToast(t('collaboration.requestAnswered')),
  });
  return (
    <form className="wide" onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary error={give.error} labels={{ answer: t('collaboration.requestAnswer') }} />
      <TextArea
        name="answer"
        label={t('collaboration.requestAnswer')}
        value={answer}
        onChange={setAnswer}
        rows={2}
        maxLength={5000}
        error={fieldError(give.error, 'answer')}
      />
      <div className="row">
        <Button look="primary" isPending={give.isPending} onPress={() => give.run(true)}>
          {t('collaboration.requestGrant', { name: personName })}
        </Button>
        <Button isPending={give.isPending} isDisabled={answer.trim() === ''} onPress={() => give.run(false)}>
          {t('collaboration.requestDecline')}
        </Button>
      </div>
    </form>
  );
};
