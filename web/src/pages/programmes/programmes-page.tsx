import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  adoptProgramme,
  archivedProgrammesQuery,
  archiveProgramme,
  type Programme,
  programmesQuery,
  restoreProgramme,
} from '../../api/programmes.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Menu } from '../../parts/menu.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { NewProgrammeDialog } from './new-programme-dialog.tsx';
import styles from './programmes-page.module.css';

export const ProgrammesPage = () => {
  const { t } = useTranslation();
  const programmes = useQuery(programmesQuery);
  const archived = useQuery(archivedProgrammesQuery).data ?? [];
  const [isNew, setIsNew] = useState(false);
  const newButton = (
    <Button look="primary" onPress={() => setIsNew(true)}>
      {t('programmes.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('programmes.title')} lead={t('programmes.lead')} actions={newButton} />
      <QueryView query={programmes}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('programmes.emptyTitle')}>
              <p>{t('programmes.emptyText')}</p>
            </EmptyState>
          ) : (
            <ul className={styles.list}>
              {items.map((programme) => (
                <ProgrammeItem key={programme.id} programme={programme} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {archived.length > 0 && <Archived programmes={archived} />}
      {isNew && <NewProgrammeDialog onClose={() => setIsNew(false)} />}
    </>
  );
};

const stale = [programmesQuery.queryKey, ['today']];

const ProgrammeItem = ({ programme }: { programme: Programme }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, description, counts, organisation, isOwn, isAdopted, visibility } = programme;
  const restore = useAction({ act: () => restoreProgramme(id), refresh: stale });
  const archive = useAction({
    act: () => archiveProgramme(id),
    refresh: stale,
    onDone: () => showToast(t('programmes.archived', { name }), { undo: () => restore.run() }),
  });
  const adopt = useAction({
    act: () => adoptProgramme(id),
    refresh: [...stale, ['matrix', id]],
    onDone: () => showToast(t('programmes.adopted', { name })),
  });
  return (
    <li>
      <div className={styles.text}>
        <h2>
          <Link to="/program/$programmeId" params={{ programmeId: id }}>
            {name}
          </Link>
        </h2>
        {description && <p>{description}</p>}
        <p className="soft small">
          {t('programmes.counts', {
            audiences: format.number(counts.audiences),
            messages: format.number(counts.messages),
            needs: format.number(counts.needs),
          })}
        </p>
      </div>
      <div className="row">
        {!isOwn && <Tag tone="info">{t('programmes.from', { name: organisation.name })}</Tag>}
        {isOwn && visibility === 'network' && <Tag>{t('programmes.shared')}</Tag>}
        {!isOwn && !isAdopted && (
          <Button size="small" isPending={adopt.isPending} onPress={() => adopt.run()}>
            {t('programmes.adopt')}
          </Button>
        )}
        {isOwn && (
          <Menu
            size="small"
            look="plain"
            label={t('common.change')}
            ariaLabel={t('programmes.menuFor', { name })}
            choices={[{ id: 'archive', label: t('programmes.archive') }]}
            onChoose={() => archive.run()}
          />
        )}
      </div>
    </li>
  );
};

const Archived = ({ programmes }: { programmes: readonly Programme[] }) => {
  const { t } = useTranslation();
  const restore = useAction({ act: restoreProgramme, refresh: stale });
  return (
    <details className={styles.archived}>
      <summary>{t('programmes.archivedOnes', { count: programmes.length })}</summary>
      <ul className="plain-list">
        {programmes.map(({ id, name }) => (
          <li key={id} className="row">
            {name}
            <Button size="small" onPress={() => restore.run(id)}>
              {t('programmes.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
