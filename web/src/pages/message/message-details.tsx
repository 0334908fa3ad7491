import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageDetails as Message } from '../../api/plan.ts';
import { type MessageDetail, messageDetailQuery, publishAnswer } from '../../api/rich-messages.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { WhoMay } from '../../parts/who-may.tsx';
import { AskAnswers } from './ask-answers.tsx';
import { DetailsDialog } from './details-dialog.tsx';
import styles from './message-page.module.css';

/** What the message holds beside its wording: only what has been written is shown. */
export const MessageDetails = ({ message }: { message: Message }) => {
  const { t } = useTranslation();
  const detail = useQuery(messageDetailQuery(message.id)).data;
  const [isWriting, setIsWriting] = useState(false);
  if (detail === undefined) return null;
  const { before, after, benefit, scenarios, affected, ask, isQuestion } = detail;
  const isEmpty = !isQuestion && [before, after, benefit, ask].every((text) => text === '') && scenarios.length + affected.length === 0;
  return (
    <section className={styles.section}>
      <h2>{t('richMessage.title')}</h2>
      {isEmpty && <EmptyLine>{t('richMessage.empty')}</EmptyLine>}
      {isQuestion && <Answer message={message} detail={detail} />}
      <Written heading={t('richMessage.before')} text={before} />
      <Written heading={t('richMessage.after')} text={after} />
      <Written heading={t('richMessage.benefit')} text={benefit} />
      {scenarios.length > 0 && (
        <>
          <h3>{t('richMessage.scenarios')}</h3>
          <ul>
            {scenarios.map((scenario) => (
              <li key={scenario}>{scenario}</li>
            ))}
          </ul>
        </>
      )}
      {affected.length > 0 && (
        <>
          <h3>{t('richMessage.affected')}</h3>
          <ul className={styles.items}>
            {affected.map(({ text, isAffected }) => (
              <li key={text}>
                {text}{' '}
                <Tag tone={isAffected ? 'good' : undefined}>{t(isAffected ? 'richMessage.isAffected' : 'richMessage.isNotAffected')}</Tag>
              </li>
            ))}
          </ul>
        </>
      )}
      {ask !== '' && <AskAnswers message={message} detail={detail} />}
      {message.programme.isOwn && (
        <div>
          <Button onPress={() => setIsWriting(true)}>{t(isEmpty ? 'richMessage.write' : 'richMessage.edit')}</Button>
        </div>
      )}
      {isWriting && (
        <DetailsDialog messageId={message.id} programmeId={message.programme.id} detail={detail} onClose={() => setIsWriting(false)} />
      )}
    </section>
  );
};

const Written = ({ heading, text }: { heading: string; text: string }) =>
  text === '' ? null : (
    <>
      <h3>{heading}</h3>
      <p className={styles.written}>{text}</p>
    </>
  );

const Answer = ({ message, detail }: { message: Message; detail: MessageDetail }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { answer, publishedUrl, publishedAt } = detail;
  const publish = useAction({
    act: () => publishAnswer(message.id),
    refresh: [['message', message.id], ['questions'], ['pages']],
    onDone: () => showToast(t('richMessage.published')),
  });
  return (
    <>
      <h3>{t('richMessage.answer')}</h3>
      <p className={answer === '' ? 'soft' : styles.written}>{answer || t('richMessage.noAnswer')}</p>
      {publishedUrl !== null && publishedAt !== null && (
        <p>
          <a href={publishedUrl}>{t('richMessage.publishedOn', { when: format.day(publishedAt) })}</a>
        </p>
      )}
      <div className="row">
        {answer !== '' && (
          <Button needs="send" isPending={publish.isPending} onPress={() => publish.run()}>
            {t(publishedUrl === null ? 'richMessage.publish' : 'richMessage.publishAgain')}
          </Button>
        )}
        <Link to="/program/$programmeId/fragor" params={{ programmeId: message.programme.id }}>
          {t('richMessage.allQuestions')}
        </Link>
      </div>
      {answer !== '' && <WhoMay right="send" />}
    </>
  );
};
