import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attendee, matchAttendees } from '../../api/checks.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';

type Props = { activityId: string; onFound: (people: readonly Attendee[]) => void };
type Outcome = Awaited<ReturnType<typeof matchAttendees>>;

/** A list from somewhere else: those who are members are marked, and the others are named. */
export const PasteAttendees = ({ activityId, onFound }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const match = useAction({
    act: () => matchAttendees(activityId, text),
    onDone: (found) => {
      setOutcome(found);
      onFound(found.found);
    },
  });
  return (
    <details>
      <summary>{t('attendance.paste')}</summary>
      <div className="wide">
        <TextArea name="paste" label={t('attendance.paste')} hint={t('attendance.pasteHint')} value={text} onChange={setText} rows={5} />
        <div>
          <Button size="small" isDisabled={text.trim() === ''} isPending={match.isPending} onPress={() => match.run()}>
            {t('attendance.match')}
          </Button>
        </div>
        <div role="status">
          {outcome !== null && <p>{t('attendance.matched', { count: outcome.found.length })}</p>}
          {outcome !== null && outcome.notFound.length > 0 && <p>{t('attendance.notFound', { names: format.list(outcome.notFound) })}</p>}
          {outcome !== null && outcome.several.length > 0 && <p>{t('attendance.several', { names: format.list(outcome.several) })}</p>}
        </div>
      </div>
    </details>
  );
};
