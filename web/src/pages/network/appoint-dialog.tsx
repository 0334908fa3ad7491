import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { appoint, type Duty, type Network } from '../../api/network.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const ofAll: Duty[] = ['communicator', 'deputyCommunicator', 'referenceGroup', 'steeringGroup'];
const ofTheHost: Duty[] = ['editor', 'deputyEditor'];

/** Somebody of the own organisation gets a duty. Only those who can have it are offered. */
export const AppointDialog = ({ network, onClose }: { network: Network; onClose: () => void }) => {
  const { t } = useTranslation();
  const [duty, setDuty] = useState<Duty>('communicator');
  const needsEditor = ofTheHost.includes(duty);
  const people = network.colleagues.filter(({ isEditor }) => isEditor || !needsEditor);
  const [chosen, setChosen] = useState('');
  const personId = people.some((one) => one.personId === chosen) ? chosen : (people[0]?.personId ?? '');
  const [phone, setPhone] = useState('');
  const save = useAction({
    act: () => appoint({ duty, personId, phone }),
    refresh: [['network']],
    toastErrors: false,
    onDone: () => {
      showToast(t('network.appointed'));
      onClose();
    },
  });
  return (
    <Dialog title={t('network.appointTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ personId: t('network.appointWho'), duty: t('network.appointWhat') }} />
        <SelectField
          name="duty"
          label={t('network.appointWhat')}
          value={duty}
          onChange={setDuty}
          options={(network.isHost ? [...ofTheHost, ...ofAll] : ofAll).map((value) => ({ value, label: t(`network.duty.${value}`) }))}
          error={fieldError(save.error, 'duty')}
        />
        <SelectField
          name="personId"
          label={t('network.appointWho')}
          value={personId}
          onChange={setChosen}
          options={people.map((one) => ({ value: one.personId, label: one.name }))}
          error={fieldError(save.error, 'personId')}
        />
        <TextField name="phone" type="tel" label={t('network.appointPhone')} value={phone} onChange={setPhone} maxLength={40} />
        <div className="row">
          <Button look="primary" type="submit" isDisabled={personId === ''} isPending={save.isPending}>
            {t('network.appointDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
