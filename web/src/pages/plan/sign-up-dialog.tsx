import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepSignUps, type SignUps, signUpsQuery } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextArea, TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type Props = { activityId: string; onClose: () => void };

export const SignUpDialog = ({ activityId, onClose }: Props) => {
  const { t } = useTranslation();
  const query = useQuery({ ...signUpsQuery(activityId), refetchOnWindowFocus: false });
  return (
    <Dialog title={t('signUps.title')} isOpen onClose={onClose}>
      <QueryView query={query}>
        {(data) => (
          <div className="wide">
            <People data={data} />
            <SheetForm key={data.sheet?.revision ?? 0} {...{ activityId, data, onClose }} />
          </div>
        )}
      </QueryView>
    </Dialog>
  );
};

const People = ({ data: { url, sheet, people } }: { data: SignUps }) => {
  const { t } = useTranslation();
  if (url === null || sheet === null) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(people.map(({ name, email }) => (email === null ? name : `${name} <${email}>`)).join('\n'));
    showToast(t('signUps.copied'));
  };
  return (
    <section>
      <p>
        {t('signUps.address')}:{' '}
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      </p>
      <h3>{t('signUps.people', { count: people.length })}</h3>
      {people.length === 0 ? (
        <p className="soft">{t('signUps.nobody')}</p>
      ) : (
        <>
          <ul>
            {people.map(({ id, name, email, confirmation }) => (
              <li key={id}>
                {name} {email !== null && <small>{email}</small>}
                {(confirmation === 'notDelivered' || confirmation === 'unknown') && (
                  <small className="fault"> {t(`signUps.confirmation.${confirmation}`)}</small>
                )}
              </li>
            ))}
          </ul>
          <p className="soft small">{t('signUps.onlyYou')}</p>
          <Button size="small" onPress={() => void copy()}>
            {t('signUps.copy')}
          </Button>
        </>
      )}
    </section>
  );
};

const SheetForm = ({ activityId, data: { sheet }, onClose }: Props & { data: SignUps }) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(sheet?.isOpen ?? true);
  const [place, setPlace] = useState(sheet?.place ?? '');
  const [information, setInformation] = useState(sheet?.information ?? '');
  const [seats, setSeats] = useState(sheet?.seats?.toString() ?? '');
  const [lastDay, setLastDay] = useState(sheet?.lastDay ?? null);
  const [notes, setNotes] = useState(sheet?.notes ?? '');
  const [areNotesPublic, setAreNotesPublic] = useState(sheet?.areNotesPublic ?? false);
  const save = useAction({
    act: () =>
      keepSignUps(activityId, {
        isOpen,
        place,
        information,
        lastDay,
        notes,
        areNotesPublic,
        seats: seats === '' ? null : Number(seats),
        revision: sheet?.revision ?? 0,
      }),
    refresh: [['sign-ups', activityId], ['group-page']],
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      if (sheet !== null) onClose();
    },
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <ErrorSummary error={save.error} labels={{ seats: t('signUps.seats') }} />
      <Checkbox name="isOpen" label={t('signUps.isOpen')} hint={t('signUps.isOpenHint')} checked={isOpen} onChange={setIsOpen} />
      <TextField name="place" label={t('signUps.place')} value={place} onChange={setPlace} maxLength={300} />
      <TextArea
        name="information"
        label={t('signUps.information')}
        value={information}
        onChange={setInformation}
        rows={2}
        maxLength={5000}
      />
      <TextField
        name="seats"
        label={t('signUps.seats')}
        hint={t('signUps.seatsHint')}
        inputMode="numeric"
        value={seats}
        onChange={(text) => setSeats(text.replaceAll(/\D/g, '').slice(0, 6))}
        error={fieldError(save.error, 'seats')}
      />
      <DateField name="lastDay" label={t('signUps.lastDay')} value={lastDay} onChange={setLastDay} />
      <TextArea name="notes" label={t('signUps.notes')} value={notes} onChange={setNotes} rows={4} maxLength={20_000} />
      <Checkbox name="areNotesPublic" label={t('signUps.areNotesPublic')} checked={areNotesPublic} onChange={setAreNotesPublic} />
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('signUps.save')}
        </Button>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
