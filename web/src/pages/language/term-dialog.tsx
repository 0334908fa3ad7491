import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTerm, changeTerm, previewTerm, restoreTerm, retireTerm, type Term, type TermStatus, termsQuery } from '../../api/language.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { chosenReadings, type FormChoice, formChoices } from './term-form-choices.ts';
import { TermForms } from './term-forms.tsx';

const statuses = ['preferred', 'allowed', 'avoid'] as const satisfies readonly TermStatus[];
const refresh = [['terms'], ['term-uses'], ['breaking-texts'], ['text-check']];

type TermDialogProps = { term: Term | null; onClose: () => void };

/** A word, how it is used, and the forms it is recognised in: shown before it is saved, for the editor to confirm. */
export const TermDialog = ({ term, onClose }: TermDialogProps) => {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const isEditor = organisation.roles.includes('editor');
  const [written, setWritten] = useState(term?.term ?? '');
  const [status, setStatus] = useState<TermStatus>(term?.status ?? 'preferred');
  const [preferId, setPreferId] = useState(term?.preferId ?? '');
  const [definition, setDefinition] = useState(term?.definition ?? '');
  const [agreedOn, setAgreedOn] = useState<string | null>(term?.agreedOn ?? null);
  const [isShared, setIsShared] = useState(term === null ? isEditor : term.visibility === 'network');
  const [choices, setChoices] = useState<FormChoice[] | null>(null);
  const preferred = useQuery(termsQuery('', 'preferred')).data ?? [];
  const preview = useAction({ act: () => previewTerm(written.trim()), onDone: (readings) => setChoices(formChoices(readings)) });
  const save = useAction({
    act: async () => {
      const details = {
        status,
        preferId: status === 'preferred' || preferId === '' ? null : preferId,
        definition,
        agreedOn,
        visibility: isShared ? ('network' as const) : ('own' as const),
        ...(choices === null ? {} : { readings: chosenReadings(choices) }),
      };
      await (term === null ? addTerm({ term: written.trim(), ...details }) : changeTerm(term.id, { ...details, revision: term.revision }));
    },
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('words.saved'));
      onClose();
    },
  });
  const restore = useAction({ act: () => restoreTerm(term?.id ?? ''), refresh });
  const retire = useAction({
    act: () => retireTerm(term?.id ?? ''),
    refresh,
    onDone: () => {
      showToast(t('words.retired', { term: written }), { undo: () => restore.run() });
      onClose();
    },
  });
  return (
    <Dialog
      title={term === null ? t('words.dialogNew') : t('words.dialogChange', { term: term.term })}
      isOpen
      onClose={onClose}
      place="side"
    >
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ term: t('words.term'), preferId: t('words.prefer') }} />
        {term === null && (
          <TextField
            name="term"
            label={t('words.term')}
            hint={t('words.termHint')}
            value={written}
            onChange={(value) => {
              setWritten(value);
              setChoices(null);
            }}
            required
            maxLength={120}
            error={fieldError(save.error, 'term')}
          />
        )}
        <Radios
          name="status"
          legend={t('words.statusLegend')}
          value={status}
          onChange={setStatus}
          choices={statuses.map((value) => ({ value, label: t(`words.status.${value}`), hint: t(`words.statusHint.${value}`) }))}
        />
        {status !== 'preferred' && (
          <SelectField
            name="preferId"
            label={t('words.prefer')}
            value={preferId}
            onChange={setPreferId}
            error={fieldError(save.error, 'preferId')}
            options={[
              { value: '', label: t('words.preferNone') },
              ...preferred.filter(({ id }) => id !== term?.id).map(({ id, term: word }) => ({ value: id, label: word })),
            ]}
          />
        )}
        <TextArea name="definition" label={t('words.definition')} value={definition} onChange={setDefinition} rows={3} maxLength={2000} />
        <DateField name="agreedOn" label={t('words.agreedOn')} value={agreedOn} onChange={setAgreedOn} />
        {isEditor && (
          <Checkbox name="shared" label={t('words.share')} hint={t('words.shareHint')} checked={isShared} onChange={setIsShared} />
        )}
        <TermForms
          choices={choices}
          onChange={setChoices}
          onPreview={() => preview.run()}
          isPending={preview.isPending}
          isDisabled={written.trim() === ''}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending} isDisabled={written.trim() === ''}>
            {t('words.save')}
          </Button>
          {term !== null && (
            <Button look="danger" isPending={retire.isPending} onPress={() => retire.run()}>
              {t('words.retire')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
