import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planQuery } from '../../api/plan.ts';
import { questionsQuery } from '../../api/rich-messages.ts';
import { useFormat } from '../../i18n/format.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { GroupQuestions } from './group-questions.tsx';
import styles from './message-page.module.css';

/** Every message that is a question, with its answer and where it stands for everybody to read. */
export const QuestionsPage = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/fragor' });
  const questions = useQuery(questionsQuery(programmeId));
  const plan = useQuery(planQuery(programmeId));
  return (
    <>
      <PageHeader
        title={t('richMessage.questions')}
        crumb={
          <Link to="/program/$programmeId" params={{ programmeId }}>
            {plan.data?.programme.name ?? t('shell.matrix')}
          </Link>
        }
      />
      <div className={styles.main}>
        <QueryView query={questions}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('richMessage.noQuestions')}>
                <p>{t('richMessage.noQuestionsText')}</p>
              </EmptyState>
            ) : (
              <div className={styles.main}>
                {items.map(({ messageId, question, answer, url, publishedAt }) => (
                  <section key={messageId} className={styles.section}>
                    <h2>
                      <Link to="/program/$programmeId/budskap/$messageId" params={{ programmeId, messageId }}>
                        {question}
                      </Link>
                    </h2>
                    <p className={answer === '' ? 'soft' : styles.written}>{answer || t('richMessage.noAnswer')}</p>
                    {url !== null && publishedAt !== null && (
                      <p>
                        <a href={url}>{t('richMessage.publishedOn', { when: format.day(publishedAt) })}</a>
                      </p>
                    )}
                  </section>
                ))}
              </div>
            )
          }
        </QueryView>
        <GroupQuestions programmeId={programmeId} />
      </div>
    </>
  );
};
