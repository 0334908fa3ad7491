import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFeed, type Feed, feedsQuery, removeFeed } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Needs, useReadOnly } from '../../parts/read-only.ts';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useCurrentProgramme } from '../../shell/current-programme.ts';
import styles from './calendar.module.css';

const refresh = [['calendar-feeds']];

/** Secret addresses that a calendar program reads, one’s own to make. Each is shown once, when it is made. */
export const FeedList = () => (
  <Needs value="see">
    <OwnFeeds />
  </Needs>
);

const OwnFeeds = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const isReadOnly = useReadOnly();
  const feeds = useQuery(feedsQuery).data ?? [];
  const remove = useAction({ act: removeFeed, refresh, onDone: () => showToast(t('calendar.feedRevoked')) });
  return (
    <div className={styles.sections}>
      {!isReadOnly && (
        <section>
          <p>{t('calendar.feedsHint')}</p>
          <NewFeed />
        </section>
      )}
      <section>
        {feeds.length === 0 && <p className="soft">{t('calendar.noFeeds')}</p>}
        <ul className={styles.day}>
          {feeds.map(({ id, name, scope, readAt }) => (
            <li key={id}>
              <b>{name}</b>
              <small>
                {t(`calendar.scope.${scope}`)} ·{' '}
                {readAt === null ? t('calendar.feedUnread') : t('calendar.feedRead', { when: format.recent(readAt) })}
              </small>
              <div className="row">
                <Button size="small" look="danger" onPress={() => remove.run(id)} aria-label={`${t('calendar.feedRevoke')}: ${name}`}>
                  {t('calendar.feedRevoke')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};

const NewFeed = () => {
  const { t } = useTranslation();
  const programme = useCurrentProgramme();
  const [scope, setScope] = useState<Feed['scope']>('mine');
  const [url, setUrl] = useState<string | null>(null);
  const scopes = (['mine', 'organisation', 'programme', 'network'] as const).filter((each) => each !== 'programme' || programme);
  const nameOf = (each: Feed['scope']): string => (each === 'programme' ? (programme?.name ?? '') : t(`calendar.scope.${each}`));
  const add = useAction<void, { url: string }>({
    act: () => addFeed({ name: nameOf(scope), scope, programmeId: scope === 'programme' ? (programme?.id ?? null) : null }),
    refresh,
    onDone: (made) => setUrl(made.url),
  });
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    showToast(t('common.copied'));
  };
  return (
    <>
      <SelectField
        name="scope"
        label={t('calendar.feedScope')}
        value={scope}
        onChange={setScope}
        options={scopes.map((value) => ({ value, label: nameOf(value) }))}
      />
      <Button look="primary" isPending={add.isPending} onPress={() => add.run()}>
        {t('calendar.feedAdd')}
      </Button>
      {url !== null && (
        <div className={styles.url} role="status">
          <b>{t('calendar.feedUrl')}</b>
          <code>{url}</code>
          <p>{t('calendar.feedOnce')}</p>
          <Button size="small" onPress={() => void copy(url)}>
            {t('common.copy')}
          </Button>
        </div>
      )}
    </>
  );
};
