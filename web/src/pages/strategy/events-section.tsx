import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentsQuery, eventsQuery, judgeEvent, type OutsideEvent, reviewSection, strategyKey } from '../../api/strategy.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { EventDialog } from './event-dialog.tsx';
import styles from './strategy.module.css';

export const EventsSection = () => {
  const { t } = useTranslation();
  const events = useQuery(eventsQuery);
  const documents = useQuery(documentsQuery).data?.items ?? [];
  const [isNew, setIsNew] = useState(false);
  return (
    <section className={styles.section}>
      <h2>{t('strategy.events')}</h2>
      <p className="soft">{t('strategy.eventsLead')}</p>
      <QueryView query={events}>
        {({ items, mayWrite, overdue, toReview }) => (
          <>
            {(overdue > 0 || toReview > 0) && (
              <p className="row">
                {overdue > 0 && <Tag tone="bad">{t('strategy.eventsOverdue', { count: overdue })}</Tag>}
                {toReview > 0 && <Tag tone="wait">{t('strategy.toReview', { count: toReview })}</Tag>}
              </p>
            )}
            {items.length === 0 && <EmptyLine>{t('strategy.eventsEmpty')}</EmptyLine>}
            <ul className={styles.list}>
              {items.map((event) => (
                <EventItem key={event.id} event={event} mayWrite={mayWrite} />
              ))}
            </ul>
            {mayWrite && documents.length === 0 && <p className="soft">{t('strategy.eventNoDocuments')}</p>}
            {mayWrite && documents.length > 0 && (
              <div className="row">
                <Button onPress={() => setIsNew(true)}>{t('strategy.eventNew')}</Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      {isNew && <EventDialog documents={documents} onClose={() => setIsNew(false)} />}
    </section>
  );
};

const eventTone = { watched: 'info', happened: 'wait', closed: 'plain' } as const;

const EventItem = ({ event, mayWrite }: { event: OutsideEvent; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, note, owner, watchOn, status, outcome, isOverdue, documentId, documentTitle, sections } = event;
  return (
    <li className={styles.item}>
      <h3>{title}</h3>
      <p className="row">
        <Tag tone={isOverdue ? 'bad' : eventTone[status]}>
          {isOverdue ? t('strategy.eventOverdue', { day: format.day(watchOn) }) : t(`strategy.eventStatus.${status}`)}
        </Tag>
        <span className="soft">
          {[owner, status === 'watched' && !isOverdue ? t('strategy.eventBy', { day: format.day(watchOn) }) : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      {note !== '' && <p className={styles.text}>{note}</p>}
      {outcome !== '' && (
        <p className={styles.text}>
          <b>{t('strategy.eventOutcome')}:</b> {outcome}
        </p>
      )}
      <p>
        <Link to="/strategi/dokument/$documentId" params={{ documentId }}>
          {documentTitle}
        </Link>
      </p>
      <ul className={styles.points}>
        {sections.map((section) => (
          <TouchedSection key={section.key} eventId={id} section={section} isMarked={status === 'happened'} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite && <Judging event={event} />}
    </li>
  );
};

type TouchedProps = { eventId: string; section: OutsideEvent['sections'][number]; isMarked: boolean; mayWrite: boolean };

const TouchedSection = ({ eventId, section, isMarked, mayWrite }: TouchedProps) => {
  const { t } = useTranslation();
  const { key, number, heading, reviewedAt, reviewedByName } = section;
  const review = useAction({
    act: (isReviewed: boolean) => reviewSection(eventId, { sectionKey: key, isReviewed, note: '' }),
    refresh: [strategyKey],
  });
  const isReviewed = reviewedAt !== null;
  return (
    <li>
      <span>
        {number} {heading}
      </span>
      {isMarked && (
        <>
          <Tag tone={isReviewed ? 'good' : 'wait'}>
            {isReviewed ? t('strategy.reviewedBy', { name: reviewedByName ?? '–' }) : t('strategy.reviewLeft')}
          </Tag>
          {mayWrite && (
            <Button
              size="small"
              look="plain"
              aria-label={isReviewed ? undefined : t('strategy.sectionReviewNamed', { number, heading })}
              isPending={review.isPending}
              onPress={() => review.run(!isReviewed)}
            >
              {t(isReviewed ? 'strategy.sectionReviewUndo' : 'strategy.sectionReview')}
            </Button>
          )}
        </>
      )}
    </li>
  );
};

const Judging = ({ event }: { event: OutsideEvent }) => {
  const { t } = useTranslation();
  const [isChanging, setIsChanging] = useState(false);
  const { id, revision, status } = event;
  const judge = useAction({
    act: (next: OutsideEvent['status']) => judgeEvent(id, { revision, status: next, outcome: '' }),
    refresh: [strategyKey],
    onDone: ({ marked }, next) =>
      showToast(next === 'happened' ? t('strategy.eventMarked', { count: marked }) : t(`strategy.eventStatus.${next}`)),
  });
  return (
    <div className="row">
      {status === 'watched' ? (
        <>
          <Button isPending={judge.isPending} onPress={() => judge.run('happened')}>
            {t('strategy.eventHappened')}
          </Button>
          <Button isPending={judge.isPending} onPress={() => judge.run('closed')}>
            {t('strategy.eventClosed')}
          </Button>
          <Button look="plain" aria-label={t('strategy.editNamed', { name: event.title })} onPress={() => setIsChanging(true)}>
            {t('strategy.edit')}
          </Button>
        </>
      ) : (
        <Button look="plain" isPending={judge.isPending} onPress={() => judge.run('watched')}>
          {t('strategy.eventAgain')}
        </Button>
      )}
      {isChanging && <EventDialog documents={[]} event={event} onClose={() => setIsChanging(false)} />}
    </div>
  );
};
