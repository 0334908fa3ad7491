import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLocalType, localTypesQuery } from '../../api/activities.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type Props = { chosen: string; onChoose: (localTypeId: string) => void };

/** The organisation's own kinds, and a new one without leaving the form. */
export const LocalTypeField = ({ chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const types = useQuery(localTypesQuery).data ?? [];
  const [name, setName] = useState('');
  const add = useAction<string, { id: string }>({
    act: addLocalType,
    refresh: [['activity-types']],
    onDone: ({ id }, added) => {
      showToast(t('activityType.ownAdded', { name: added }));
      setName('');
      onChoose(id);
    },
  });
  return (
    <>
      {types.length > 0 && (
        <SelectField
          name="localType"
          label={t('activityType.own')}
          value={chosen}
          onChange={onChoose}
          options={[{ value: '', label: t('common.none') }, ...types.map((type) => ({ value: type.id, label: type.name }))]}
        />
      )}
      <TextField
        name="newType"
        label={t('activityType.ownNew')}
        hint={t('activityType.ownHint')}
        value={name}
        onChange={setName}
        maxLength={100}
      />
      <div className="row">
        <Button size="small" isPending={add.isPending} isDisabled={name.trim() === ''} onPress={() => add.run(name.trim())}>
          {t('activityType.ownAdd')}
        </Button>
      </div>
    </>
  );
};
