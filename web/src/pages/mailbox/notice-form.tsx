import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoticeSettings, noticeSettingsQuery, saveNoticeSettings } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));
const reminders = [1, 2, 3, 5, 7, 14, 30];

/** When notices go, and how much they say. */
export const NoticeForm = ({ mailboxId, settings }: { mailboxId: string; settings: NoticeSettings }) => {
  const { t } = useTranslation();
  const [namesSender, setNamesSender] = useState(settings.namesSender);
  const [isQuiet, setQuiet] = useState(settings.quietFrom !== null);
  const [from, setFrom] = useState(String(settings.quietFrom ?? 21));
  const [until, setUntil] = useState(String(settings.quietUntil ?? 7));
  const [days, setDays] = useState(String(settings.reminderDays ?? ''));
  const save = useAction({
    act: () =>
      saveNoticeSettings({
        mailboxId,
        namesSender,
        quietFrom: isQuiet ? Number(from) : null,
        quietUntil: isQuiet ? Number(until) : null,
        reminderDays: days === '' ? null : Number(days),
      }),
    refresh: [noticeSettingsQuery(mailboxId).queryKey],
    onDone: () => showToast(t('mailbox.notices.saved')),
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <h2>{t('mailbox.notices.how')}</h2>
      <Checkbox
        name="namesSender"
        label={t('mailbox.notices.namesSender')}
        hint={t('mailbox.notices.namesSenderHint')}
        checked={namesSender}
        onChange={setNamesSender}
      />
      <Choices legend={t('mailbox.notices.quiet')}>
        <Checkbox
          name="quiet"
          label={t('mailbox.notices.quietOn')}
          hint={t('mailbox.notices.quietHint')}
          checked={isQuiet}
          onChange={setQuiet}
        />
      </Choices>
      {isQuiet && (
        <div className="row">
          <SelectField name="quietFrom" label={t('mailbox.notices.quietFrom')} value={from} onChange={setFrom} options={hours} />
          <SelectField name="quietUntil" label={t('mailbox.notices.quietUntil')} value={until} onChange={setUntil} options={hours} />
        </div>
      )}
      <SelectField
        name="reminderDays"
        label={t('mailbox.notices.reminder')}
        value={days}
        onChange={setDays}
        options={[
          { value: '', label: t('mailbox.notices.reminderNever') },
          ...reminders.map((count) => ({ value: String(count), label: t('mailbox.notices.reminderAfter', { count }) })),
        ]}
      />
      <div className="row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t('mailbox.notices.save')}
        </Button>
      </div>
    </form>
  );
};
