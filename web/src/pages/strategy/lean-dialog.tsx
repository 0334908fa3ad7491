import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assumption, dependablesQuery, leanOnAssumption, strategyKey } from '../../api/strategy.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './strategy.module.css';

/** Finds a section, main message, goal or own text by its title, and says that it rests on the assumption. */
export const LeanDialog = ({ assumption: { id }, onClose }: { assumption: Assumption; onClose: () => void }) => {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useQuery(dependablesQuery(search.trim()));
  const lean = useAction({
    act: (place: { kind: Assumption['dependents'][number]['kind']; subjectId: string }) => leanOnAssumption(id, place),
    refresh: [strategyKey],
    onDone: () => showToast(t('strategy.leaned')),
  });
  return (
    <Dialog title={t('strategy.leanTitle')} isOpen onClose={onClose} place="side">
      <div className="wide">
        <SearchField label={t('strategy.leanSearch')} value={search} onSearch={setSearch} />
        <QueryView query={found}>
          {(items) => (
            <>
              {items.length === 0 && <p>{t('strategy.leanNone')}</p>}
              <ul className={styles.points}>
                {items.map(({ kind, subjectId, title }) => (
                  <li key={`${kind}${subjectId}`}>
                    <span className="soft small">{t(`strategy.dependentKind.${kind}`)}</span>
                    <span>{title}</span>
                    <Button
                      size="small"
                      aria-label={t('strategy.leanDoNamed', { title })}
                      isPending={lean.isPending}
                      onPress={() => lean.run({ kind, subjectId })}
                    >
                      {t('strategy.leanDo')}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </QueryView>
      </div>
    </Dialog>
  );
};
