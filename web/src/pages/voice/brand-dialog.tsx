import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem-error.ts';
import { addBrand, type Brand, type BrandLayer, type BrandRegister, changeBrand } from '../../api/voice.ts';
import { fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { TextConflict } from '../../parts/text-conflict.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { brandRefresh } from './brand-refresh.ts';
import { FormDialog } from './form-parts.tsx';

type Texts = { name: string; definition: string; address: string };
type Theirs = Texts & { agreedOn: string | null; revision: number };

const theirsIn = (error: unknown): Theirs | undefined =>
  error instanceof ProblemError && error.code === 'editConflict' ? (error.extra['theirs'] as Theirs) : undefined;

type BrandDialogProps = { brand: Brand | null; register: BrandRegister; onClose: () => void };

export const BrandDialog = ({ brand, register: { organisations, isEditor }, onClose }: BrandDialogProps) => {
  const { t } = useTranslation();
  const own = useOrganisation();
  const [layer, setLayer] = useState<BrandLayer>(brand?.layer ?? 'organisation');
  const [name, setName] = useState(brand?.name ?? '');
  const [representsId, setRepresentsId] = useState(brand?.representsId ?? own.id);
  const [definition, setDefinition] = useState(brand?.definition ?? '');
  const [agreedOn, setAgreedOn] = useState<string | null>(brand?.agreedOn ?? null);
  const [address, setAddress] = useState(brand?.address ?? '');
  const save = useAction({
    act: async (settled: Theirs | undefined) => {
      const text = {
        layer,
        name,
        representsId: layer === 'organisation' ? representsId : null,
        definition,
        agreedOn,
        address,
        visibility: brand?.visibility ?? ('network' as const),
      };
      await (brand === null ? addBrand(text) : changeBrand(brand.id, { ...text, revision: brand.revision, ...settled }));
    },
    refresh: brandRefresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('brands.saved'));
      onClose();
    },
  });
  const theirs = theirsIn(save.error);
  const settle = (texts: Texts, others: Theirs): void => {
    setName(texts.name);
    setDefinition(texts.definition);
    setAddress(texts.address);
    // A day is not put together of two: mine when I have changed it.
    const day = agreedOn === (brand?.agreedOn ?? null) ? others.agreedOn : agreedOn;
    setAgreedOn(day);
    save.run({ ...texts, agreedOn: day, revision: others.revision });
  };
  const layers: readonly BrandLayer[] = isEditor ? ['organisation', 'service', 'mailbox'] : ['organisation'];
  const whose = isEditor ? organisations : organisations.filter(({ id }) => id === own.id);
  return (
    <FormDialog
      title={t(brand === null ? 'brands.add' : 'brands.change')}
      onClose={onClose}
      onSubmit={() => save.run(undefined)}
      error={save.error}
      isPending={save.isPending}
      button={t('brands.save')}
      labels={{ name: t('brands.name'), representsId: t('brands.organisation'), address: t('brands.address') }}
    >
      {theirs !== undefined && (
        <TextConflict
          savedBy={null}
          fields={[
            { name: 'name', label: t('brands.name'), mine: name, theirs: theirs.name },
            { name: 'definition', label: t('brands.definition'), mine: definition, theirs: theirs.definition },
            { name: 'address', label: t('brands.address'), mine: address, theirs: theirs.address },
          ]}
          onSettle={(texts) => settle(texts, theirs)}
        />
      )}
      <SelectField
        name="layer"
        label={t('brands.layerField')}
        value={layer}
        onChange={setLayer}
        options={layers.map((value) => ({ value, label: t(`brands.layer.${value}`) }))}
      />
      {layer === 'organisation' && (
        <SelectField
          name="representsId"
          label={t('brands.organisation')}
          value={representsId}
          onChange={setRepresentsId}
          options={whose.map(({ id, name: label }) => ({ value: id, label }))}
          error={fieldError(save.error, 'representsId')}
        />
      )}
      <TextField
        name="name"
        label={t('brands.name')}
        value={name}
        onChange={setName}
        required
        maxLength={120}
        error={fieldError(save.error, 'name')}
      />
      <TextArea
        name="definition"
        label={t('brands.definition')}
        hint={t('brands.definitionHint')}
        value={definition}
        onChange={setDefinition}
        rows={3}
        maxLength={2000}
      />
      <DateField name="agreedOn" label={t('brands.agreedOn')} value={agreedOn} onChange={setAgreedOn} />
      <TextField
        name="address"
        label={t('brands.address')}
        value={address}
        onChange={setAddress}
        type="url"
        error={fieldError(save.error, 'address')}
      />
    </FormDialog>
  );
};
