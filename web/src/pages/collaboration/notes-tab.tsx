import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExperienceNote, notesQuery, removeNote, restoreNote, roomKey } from '../../api/collaboration.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './collaboration.module.css';
import { type NoteChannel, NoteDialog } from './note-dialog.tsx';

/** What others learnt, to look through before doing something alike. The whole network reads and writes here. */
export const NotesTab = () => {
  const { t } = useTranslation();
  const { sok = '' } = useSearch({ from: '/staff/samarbete' });
  const [search, setSearch] = useState(sok);
  const [tag, setTag] = useState('');
  const [open, setOpen] = useState<ExperienceNote | 'new' | null>(null);
  const notes = useQuery(notesQuery({ search, tag }));
  const tags = notes.data?.tags ?? [];
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  return (
    <section className={styles.first}>
      <p className="soft">{t('collaboration.notesLead')}</p>
      {mayWrite && (
        <div className="row">
          <Button onPress={() => setOpen('new')}>{t('collaboration.noteNew')}</Button>
        </div>
      )}
      <div className={styles.filters}>
        <SearchField label={t('collaboration.notesSearch')} value={search} onSearch={setSearch} />
        {tags.length > 0 && (
          <FilterField
            name="noteTag"
            label={t('collaboration.tag')}
            value={tag}
            onChange={setTag}
            options={[{ value: '', label: t('collaboration.tagAll') }, ...tags.map((one) => ({ value: one, label: one }))]}
          />
        )}
      </div>
      <QueryView query={notes}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t(search === '' && tag === '' ? 'collaboration.notesEmptyTitle' : 'collaboration.noHits')}>
              <p>{t('collaboration.notesEmpty')}</p>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {items.map((note) => (
                <Row key={note.id} note={note} onChange={mayWrite && note.mayChange ? () => setOpen(note) : undefined} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {open !== null && <NoteDialog note={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
};

const Row = ({ note, onChange }: { note: ExperienceNote; onChange: (() => void) | undefined }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, text, tags, channel, visibility, writtenByName, organisation, changedAt } = note;
  const refresh = [[...roomKey, 'notes']];
  const restore = useAction({ act: () => restoreNote(id), refresh });
  const remove = useAction({
    act: () => removeNote(id),
    refresh,
    onDone: () => showToast(t('collaboration.noteRemoved'), { undo: () => restore.run() }),
  });
  return (
    <li className={styles.item}>
      <h3>{title}</h3>
      <p className={styles.text}>{text}</p>
      <p className="soft small">
        {t('collaboration.noteBy', { name: writtenByName ?? '–', organisation: organisation.name, when: format.recent(changedAt) })}{' '}
        {visibility === 'own' && <Tag tone="info">{t('collaboration.noteVisibilities.own')}</Tag>}{' '}
        {channel !== null && <Tag>{t(`collaboration.noteChannels.${channel as NoteChannel}`)}</Tag>} {tags.join(', ')}
      </p>
      {onChange && (
        <div className="row">
          <Button size="small" look="plain" aria-label={t('collaboration.noteChange', { title })} onPress={onChange}>
            {t('collaboration.noteChangeShort')}
          </Button>
          <Button size="small" look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
            {t('collaboration.noteRemove')}
          </Button>
        </div>
      )}
    </li>
  );
};
