import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeView, saveView, viewsQuery } from '../../api/calendar.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Needs } from '../../parts/read-only.ts';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { type CalendarSearch, filterNames, readCalendarSearch } from './calendar-search.ts';

type Props = { search: CalendarSearch; onSearch: (change: CalendarSearch) => void };

/** What a view is: everything in the address but the day. */
const kept = ({ dag: _dag, flik: _flik, ...rest }: CalendarSearch): Record<string, string> =>
  Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined));

export const SavedViews = ({ search, onSearch }: Props) => {
  const { t } = useTranslation();
  const views = useQuery(viewsQuery).data ?? [];
  const [name, setName] = useState<string | null>(null);
  const refresh = [['calendar-views']];
  const save = useAction({
    act: () => saveView({ name: (name ?? '').trim(), filters: kept(search) }),
    refresh,
    onDone: () => {
      showToast(t('calendar.viewSaved'));
      setName(null);
    },
  });
  const remove = useAction({ act: removeView, refresh, onDone: () => showToast(t('calendar.viewRemoved')) });
  const choose = (id: string) => {
    if (id.startsWith('remove:')) return remove.run(id.slice('remove:'.length));
    const view = views.find((each) => each.id === id);
    const none = Object.fromEntries([...filterNames, 'vy', 'urval'].map((each) => [each, undefined]));
    if (view !== undefined) onSearch({ ...none, ...readCalendarSearch(view.filters), dag: search.dag });
  };
  return (
    <Needs value="see">
      {views.length > 0 && (
        <Menu
          reads
          size="small"
          label={t('calendar.views')}
          choices={[
            ...views.map((view) => ({ id: view.id, label: view.name })),
            ...views.map((view) => ({ id: `remove:${view.id}`, label: t('calendar.removeView', { name: view.name }) })),
          ]}
          onChoose={choose}
        />
      )}
      <Button size="small" look="plain" onPress={() => setName('')}>
        {t('calendar.saveView')}
      </Button>
      {name !== null && (
        <Dialog title={t('calendar.saveView')} isOpen onClose={() => setName(null)}>
          <form
            className="wide"
            onSubmit={(event) => {
              event.preventDefault();
              save.run();
            }}
          >
            <TextField name="viewName" label={t('calendar.viewName')} value={name} onChange={setName} required maxLength={100} />
            <div className="row">
              <Button look="primary" type="submit" isPending={save.isPending}>
                {t('calendar.saveView')}
              </Button>
              <Button onPress={() => setName(null)}>{t('common.cancel')}</Button>
            </div>
          </form>
        </Dialog>
      )}
    </Needs>
  );
};
