import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addHolder, type Cascade, changeHolder, type Holder } from '../../api/cascade.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { LanguageField } from './language-field.tsx';

type HolderDialogProps = { cascade: Cascade; aboveId: string | null; holder?: Holder; onClose: () => void };
type Fields = {
  kind: 'person' | 'audience';
  name: string;
  email: string;
  mobile: string;
  role: string;
  locale: Holder['locale'];
  audienceId: string;
  above: string;
  also: string;
};

const firstFields = ({ cascade, aboveId, holder }: HolderDialogProps): Fields => ({
  kind: holder?.kind ?? 'person',
  name: holder?.name ?? '',
  email: holder?.email ?? '',
  mobile: holder?.mobile ?? '',
  role: holder?.role ?? '',
  locale: holder?.locale ?? 'sv',
  audienceId: holder?.audienceId ?? (holder?.kind === 'audience' ? (cascade.targets[0]?.audienceId ?? '') : ''),
  above: holder?.aboveIds[0] ?? aboveId ?? '',
  also: holder?.aboveIds[1] ?? '',
});

/** Puts somebody into the chain, or changes and moves one who is there. A loop is refused by the server, with the way round. */
export const HolderDialog = (props: HolderDialogProps) => {
  const { cascade, holder, onClose } = props;
  const { t } = useTranslation();
  const [fields, setFields] = useState(() => firstFields(props));
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }));
  const { kind, name, email, mobile, role, locale, above, also } = fields;
  const audienceId = kind === 'audience' && fields.audienceId === '' ? (cascade.targets[0]?.audienceId ?? '') : fields.audienceId;
  const aboveIds = [above, also, ...(holder?.aboveIds.slice(2) ?? [])].filter((id) => id !== '');
  const written = {
    name,
    email,
    mobile: mobile === '' ? null : mobile,
    role,
    locale,
    audienceId: audienceId === '' ? null : audienceId,
    aboveIds,
  };
  const save = useAction({
    act: async (): Promise<{ duplicates: string[] }> => {
      if (holder === undefined) return addHolder(cascade.id, { kind, ...written });
      return changeHolder(holder.id, holder.kind === 'audience' ? { aboveIds } : written);
    },
    refresh: [['cascade', cascade.id]],
    toastErrors: false,
    onDone: ({ duplicates }) => {
      const told = kind === 'audience' ? (cascade.targets.find((target) => target.audienceId === audienceId)?.audienceName ?? '') : name;
      if (duplicates.length > 0) showToast(t('cascade.addedDouble', { name: told, names: duplicates.join(', ') }));
      else if (holder === undefined) showToast(t('cascade.added', { name: told }));
      onClose();
    },
  });
  return (
    <Dialog title={holder === undefined ? t('cascade.addTitle') : t('cascade.changeTitle', { name: holder.name })} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary
          error={save.error}
          labels={{ name: t('cascade.personName'), email: t('cascade.email'), mobile: t('cascade.mobile') }}
        />
        {holder === undefined && cascade.targets.length > 0 && (
          <Radios
            name="kind"
            legend={t('cascade.kind')}
            value={kind}
            onChange={(value) => set({ kind: value })}
            choices={(['person', 'audience'] as const).map((value) => ({ value, label: t(`cascade.kinds.${value}`) }))}
          />
        )}
        {kind === 'person' ? (
          <PersonFields cascade={cascade} fields={fields} set={set} error={save.error} />
        ) : (
          holder === undefined && (
            <SelectField
              name="audienceId"
              label={t('cascade.target')}
              value={audienceId}
              onChange={(value) => set({ audienceId: value })}
              options={cascade.targets.map((target) => ({ value: target.audienceId, label: target.audienceName }))}
            />
          )
        )}
        <AboveFields cascade={cascade} holder={holder} fields={fields} set={set} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {holder === undefined ? t('cascade.addDo') : t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

type Part = { cascade: Cascade; fields: Fields; set: (change: Partial<Fields>) => void };

const PersonFields = ({ cascade, fields, set, error }: Part & { error: unknown }) => {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="name"
        label={t('cascade.personName')}
        value={fields.name}
        onChange={(name) => set({ name })}
        autoComplete="off"
        maxLength={200}
        error={fieldError(error, 'name')}
      />
      <TextField
        name="email"
        type="email"
        label={t('cascade.email')}
        value={fields.email}
        onChange={(email) => set({ email })}
        autoComplete="off"
        maxLength={200}
        error={fieldError(error, 'email')}
      />
      <TextField
        name="role"
        label={`${t('cascade.role')} (${t('common.optional')})`}
        hint={t('cascade.roleHint')}
        value={fields.role}
        onChange={(role) => set({ role })}
        maxLength={200}
      />
      <LanguageField value={fields.locale} onChange={(locale) => set({ locale })} />
      <TextField
        name="mobile"
        type="tel"
        label={`${t('cascade.mobile')} (${t('common.optional')})`}
        value={fields.mobile}
        onChange={(mobile) => set({ mobile })}
        autoComplete="off"
        maxLength={40}
        error={fieldError(error, 'mobile')}
      />
      {cascade.targets.length > 0 && (
        <SelectField
          name="member"
          label={t('cascade.member')}
          hint={t('cascade.memberHint')}
          value={fields.audienceId}
          onChange={(audienceId) => set({ audienceId })}
          options={[
            { value: '', label: t('cascade.memberNone') },
            ...cascade.targets.map(({ audienceId, audienceName }) => ({ value: audienceId, label: audienceName })),
          ]}
        />
      )}
    </>
  );
};

const AboveFields = ({ cascade, holder, fields, set }: Part & { holder: Holder | undefined }) => {
  const { t } = useTranslation();
  const people = cascade.holders
    .filter(({ id, kind }) => kind === 'person' && id !== holder?.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField
        name="aboveIds"
        label={t('cascade.above')}
        value={fields.above}
        onChange={(above) => set(above === '' ? { above, also: '' } : { above })}
        options={[{ value: '', label: t('cascade.aboveUs') }, ...people]}
      />
      {fields.above !== '' && people.length > 1 && (
        <SelectField
          name="also"
          label={t('cascade.aboveAlso')}
          value={fields.also}
          onChange={(also) => set({ also })}
          options={[{ value: '', label: t('cascade.aboveNobody') }, ...people.filter(({ value }) => value !== fields.above)]}
        />
      )}
    </>
  );
};
