import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askForDeepDive, type Room, type Topic, topicsQuery } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useHours } from '../network/use-hours.ts';
import styles from './collaboration.module.css';
import { QuestionDialog } from './question-dialog.tsx';
import { TopicDialog } from './topic-dialog.tsx';

/** The national contact of each topic, for the whole network; those in the room can ask the experts to go deeper. */
export const TopicsSection = ({ room }: { room: Room }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Topic | 'new' | null>(null);
  const [asking, setAsking] = useState<Topic | null>(null);
  const topics = useQuery(topicsQuery);
  return (
    <section className={styles.section}>
      <h2>{t('collaboration.topics')}</h2>
      <QueryView query={topics}>
        {({ items, isOwner }) => (
          <>
            {items.length === 0 && <p>{t('collaboration.topicsEmpty')}</p>}
            <ul className={styles.list}>
              {items.map((topic) => (
                <Row
                  key={topic.id}
                  topic={topic}
                  onAsk={room.mayWrite && topic.experts !== null ? () => setAsking(topic) : undefined}
                  onChange={isOwner ? () => setOpen(topic) : undefined}
                />
              ))}
            </ul>
            {isOwner && (
              <div className="row">
                <Button onPress={() => setOpen('new')}>{t('collaboration.topicNew')}</Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      {open !== null && <TopicDialog room={room} topic={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      {asking !== null && (
        <QuestionDialog
          title={t('collaboration.deepDiveTitle', { topic: asking.name })}
          onAsk={(question) => askForDeepDive({ topicId: asking.id, question })}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
};

type RowProps = { topic: Topic; onAsk: (() => void) | undefined; onChange: (() => void) | undefined };

const Row = ({ topic, onAsk, onChange }: RowProps) => {
  const { t } = useTranslation();
  const hours = useHours();
  const { name, contactName, contactEmail, contactPhone, experts, medianHours } = topic;
  return (
    <li className={styles.item}>
      <h3>{name}</h3>
      {(contactName !== '' || contactEmail !== '' || contactPhone !== '') && (
        <p>
          {t('collaboration.topicContact')}: {contactName} {contactEmail !== '' && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>}{' '}
          <span className={styles.phone}>{contactPhone}</span>
        </p>
      )}
      {experts !== null && (
        <p className="soft">
          {t('collaboration.topicExperts', { organisation: experts.name })}
          {medianHours !== null && `, ${t('collaboration.topicTime', { time: hours(medianHours) })}`}
        </p>
      )}
      <div className="row">
        {onAsk && (
          <Button size="small" onPress={onAsk}>
            {t('collaboration.deepDive')}
          </Button>
        )}
        {onChange && (
          <Button size="small" look="plain" aria-label={t('collaboration.topicChange', { name })} onPress={onChange}>
            {t('collaboration.topicChangeShort')}
          </Button>
        )}
      </div>
    </li>
  );
};
