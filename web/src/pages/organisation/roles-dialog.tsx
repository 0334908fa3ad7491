import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Person, peopleQuery, removePerson, setRoles } from '../../api/organisation.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { RoleFields } from './role-fields.tsx';

export const RolesDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation();
  const [roles, setChosen] = useState(person.roles);
  const { name, personId } = person;
  const refresh = [peopleQuery.queryKey, ['session']];
  const save = useAction({
    act: () => setRoles(personId, roles),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('organisation.rolesSaved', { name }), { undo: () => setRoles(personId, person.roles).then(() => location.reload()) });
      onClose();
    },
  });
  const leave = useAction({
    act: () => removePerson(personId),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('organisation.removed', { name }));
      onClose();
    },
  });
  return (
    <Dialog title={t('organisation.rolesOf', { name })} isOpen onClose={onClose}>
      <ErrorSummary error={save.error ?? leave.error} />
      <RoleFields roles={roles} onChange={setChosen} />
      <div className="row">
        <Button look="primary" isPending={save.isPending} onPress={() => save.run()}>
          {t('common.save')}
        </Button>
        <Button look="danger" isPending={leave.isPending} onPress={() => leave.run()}>
          {t('organisation.removePerson')}
        </Button>
      </div>
    </Dialog>
  );
};
