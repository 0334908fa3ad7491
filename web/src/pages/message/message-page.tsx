import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MessageDetails, messageQuery, removeMessage, restoreMessage } from '../../api/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { PartTags } from '../services/part-tags.tsx';
import { LocalText } from '../templates/local-text.tsx';
import { SubjectTest } from '../voice/subject-test.tsx';
import { EditMessage } from './edit-message.tsx';
import { MessageAttachments } from './message-attachments.tsx';
import { MessageCheck } from './message-check.tsx';
import { MessageDetails as MoreAbout } from './message-details.tsx';
import styles from './message-page.module.css';
import { MessageReferences } from './message-references.tsx';
import { VariantOf } from './variant-of.tsx';

export const MessagePage = () => {
  const { messageId } = useParams({ from: '/staff/program/$programmeId/budskap/$messageId' });
  const message = useQuery(messageQuery(messageId));
  return <QueryView query={message}>{(data) => <Message key={data.id} message={data} />}</QueryView>;
};

const Message = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isEditing, setIsEditing] = useState(false);
  const programmeId = message.programme.id;
  const refresh = [['plan', programmeId], ['matrix', programmeId], ['programmes'], ['today']];
  const restore = useAction({ act: () => restoreMessage(message.id), refresh });
  const remove = useAction({
    act: () => removeMessage(message.id),
    refresh,
    onDone: async () => {
      showToast(t('message.removed', { title: message.title }), { undo: () => restore.run() });
      await navigate({ to: '/program/$programmeId', params: { programmeId } });
    },
  });
  return (
    <>
      <PageHeader
        title={message.title}
        crumb={
          <Link to="/program/$programmeId" params={{ programmeId }}>
            {message.programme.name}
          </Link>
        }
        lead={`${t('message.version', { version: message.version })} · ${t('message.usedIn', { count: message.usedBy })}`}
        actions={!isEditing && message.programme.isOwn && <Button onPress={() => setIsEditing(true)}>{t('message.edit')}</Button>}
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          {isEditing ? (
            <EditMessage message={message} onDone={() => setIsEditing(false)} />
          ) : (
            <p className={message.summary ? styles.summary : 'soft'}>{message.summary || t('message.noSummary')}</p>
          )}
          <LocalText programmeId={programmeId} messageId={message.id} text={`${message.title}\n${message.summary}`} />
          <MoreAbout message={message} />
          <MessageAttachments message={message} />
          <MessageCheck message={message} />
          <MessageReferences message={message} />
          <UsedIn message={message} />
          <MessageActivities message={message} />
        </div>
        <div className={styles.aside}>
          <PartTags programmeId={programmeId} kind="message" subjectId={message.id} mayChange={message.programme.isOwn} />
          <SubjectTest messageId={message.id} title={message.title} />
          <Versions message={message} />
          <VariantOf key={message.coreMessageId} message={message} />
          {message.programme.isOwn && (
            <div>
              <Button look="danger" isPending={remove.isPending} onPress={() => remove.run()}>
                {t('message.remove')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
};

const UsedIn = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const programmeId = message.programme.id;
  if (message.usedIn.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('message.usedIn', { count: message.usedIn.length })}</h2>
      <ul className={styles.items}>
        {message.usedIn.map(({ audienceId, name, needId, level }) => (
          <li key={audienceId}>
            <Link to="/program/$programmeId" params={{ programmeId }} search={needId === null ? {} : { need: needId }}>
              {name}
            </Link>
            {level !== null && <small>{t(`level.${level}`)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};

const MessageActivities = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h2>{t('message.activities')}</h2>
      {message.activities.length === 0 && <p className="soft">{t('message.noActivities')}</p>}
      <ul className={styles.items}>
        {message.activities.map(({ id, title, channel, state, plannedDate, doneAt, messageVersion }) => (
          <li key={id}>
            <span>
              {title}{' '}
              <small>
                {t(`channel.${channel as 'email'}`)} ·{' '}
                {doneAt !== null
                  ? t('activity.doneOn', { day: format.day(doneAt) })
                  : plannedDate === null
                    ? t('activity.noDate')
                    : format.day(plannedDate)}
              </small>
            </span>
            {state === 'done' && messageVersion !== null && messageVersion < message.version && (
              <Tag tone="wait">{t('message.version', { version: messageVersion })}</Tag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Versions = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h2>{t('message.versions')}</h2>
      <ol className={styles.items}>
        {message.versions.map(({ version, title, summary, changedAt, changedBy }) => (
          <li key={version}>
            <span>
              <b>{title}</b> {version === message.version && <Tag tone="good">{t('message.now')}</Tag>}
              {summary && <span className={styles.old}>{summary}</span>}
              <small>
                {changedBy === null ? format.recent(changedAt) : t('message.by', { when: format.recent(changedAt), name: changedBy.name })}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
