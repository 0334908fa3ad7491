import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handOut, handOutPackage, packageUrl, type RoomItem, roomKey } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices, Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { linkOf, noPlan, PlanLinkField } from './plan-link-field.tsx';
import { readPeople } from './read-people.ts';

const ways = ['link', 'package'] as const;

/** What was picked goes to people without an account: a link to each, or a package to hand over. */
export const HandOutDialog = ({ items, onClose }: { items: readonly RoomItem[]; onClose: () => void }) => {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('link');
  const [chosen, setChosen] = useState<readonly string[]>(items.length === 1 ? items.map(({ id }) => id) : []);
  const [title, setTitle] = useState('');
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [givenTo, setGivenTo] = useState('');
  const [count, setCount] = useState('1');
  const [plan, setPlan] = useState(noPlan);
  const people = readPeople(typed);
  const what = { title, note, itemIds: [...chosen], link: linkOf(plan) };
  const done = (text: string): void => {
    showToast(text);
    onClose();
  };
  const send = useAction({
    act: () => handOut({ ...what, people, lastDay }),
    refresh: [roomKey, ['plan']],
    toastErrors: false,
    onDone: ({ people: sent }) => done(t('collaboration.handedOut', { count: sent })),
  });
  const pack = useAction({
    act: () => handOutPackage({ ...what, givenTo, people: Number(count) || 1 }),
    refresh: [roomKey, ['plan']],
    toastErrors: false,
    onDone: ({ id }) => {
      window.location.assign(packageUrl(id));
      done(t('collaboration.packaged'));
    },
  });
  const error = way === 'link' ? send.error : pack.error;
  const labels = {
    title: t('collaboration.handOutName'),
    people: t('collaboration.handOutPeople'),
    lastDay: t('collaboration.handOutLastDay'),
  };
  return (
    <Dialog title={t('collaboration.handOutTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          (way === 'link' ? send : pack).run();
        }}
      >
        <p>{t('collaboration.handOutLead')}</p>
        <ErrorSummary error={error} labels={labels} />
        <Choices legend={t('collaboration.handOutPick')}>
          {items.map(({ id, title: name }) => (
            <Checkbox
              key={id}
              name={`item-${id}`}
              label={name}
              checked={chosen.includes(id)}
              onChange={(isIn) => setChosen(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
          ))}
        </Choices>
        <TextField
          name="title"
          label={labels.title}
          value={title}
          onChange={setTitle}
          required
          maxLength={200}
          error={fieldError(error, 'title')}
        />
        <TextArea name="note" label={t('collaboration.handOutNote')} value={note} onChange={setNote} rows={3} maxLength={5000} />
        <Radios
          name="way"
          legend={t('collaboration.handOutWay')}
          value={way}
          onChange={setWay}
          choices={ways.map((value) => ({ value, label: t(`collaboration.handOutWays.${value}`) }))}
        />
        {way === 'link' ? (
          <>
            <TextArea
              name="people"
              label={labels.people}
              hint={t('collaboration.handOutPeopleHint')}
              value={typed}
              onChange={setTyped}
              rows={4}
              error={fieldError(error, 'people')}
            />
            <DateField name="lastDay" label={labels.lastDay} value={lastDay} onChange={setLastDay} error={fieldError(error, 'lastDay')} />
          </>
        ) : (
          <>
            <TextField
              name="givenTo"
              label={t('collaboration.handOutGivenTo')}
              value={givenTo}
              onChange={setGivenTo}
              required
              maxLength={200}
            />
            <TextField
              name="count"
              label={t('collaboration.handOutCount')}
              value={count}
              onChange={setCount}
              inputMode="numeric"
              maxLength={6}
            />
          </>
        )}
        <PlanLinkField value={plan} onChange={setPlan} />
        <div className="row">
          <Button
            look="primary"
            type="submit"
            isPending={send.isPending || pack.isPending}
            isDisabled={chosen.length === 0 || (way === 'link' && people.length === 0)}
          >
            {way === 'package'
              ? t('collaboration.handOutPackageDo')
              : people.length === 0
                ? t('collaboration.handOutNone')
                : t('collaboration.handOutDo', { count: people.length })}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
