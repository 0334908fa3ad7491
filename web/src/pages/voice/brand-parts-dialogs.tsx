import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBrandAsset, type Brand, type BrandAsset, measureBrand } from '../../api/voice.ts';
import { fieldError } from '../../parts/error-summary.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { brandRefresh } from './brand-refresh.ts';
import { FormDialog, numberOf } from './form-parts.tsx';

type PartDialogProps = { brand: Brand; onClose: () => void };

export const MeasureDialog = ({ brand, onClose }: PartDialogProps) => {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const [method, setMethod] = useState('');
  const [sampleSize, setSampleSize] = useState('');
  const [measuredOn, setMeasuredOn] = useState<string | null>(null);
  const save = useAction({
    act: () => measureBrand(brand.id, { value: numberOf(value), method, sampleSize: numberOf(sampleSize), measuredOn: measuredOn ?? '' }),
    refresh: brandRefresh,
    toastErrors: false,
    onDone: onClose,
  });
  const labels = {
    value: t('brands.value'),
    method: t('brands.method'),
    sampleSize: t('brands.sampleSize'),
    measuredOn: t('brands.measuredOn'),
  };
  return (
    <FormDialog
      title={`${t('brands.measure')}: ${brand.name}`}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('brands.save')}
      labels={labels}
    >
      <TextField
        name="value"
        label={labels.value}
        value={value}
        onChange={setValue}
        inputMode="decimal"
        error={fieldError(save.error, 'value')}
      />
      <TextField
        name="method"
        label={labels.method}
        hint={t('brands.methodHint')}
        value={method}
        onChange={setMethod}
        maxLength={200}
        error={fieldError(save.error, 'method')}
      />
      <TextField
        name="sampleSize"
        label={labels.sampleSize}
        value={sampleSize}
        onChange={setSampleSize}
        inputMode="numeric"
        error={fieldError(save.error, 'sampleSize')}
      />
      <DateField
        name="measuredOn"
        label={labels.measuredOn}
        value={measuredOn}
        onChange={setMeasuredOn}
        error={fieldError(save.error, 'measuredOn')}
      />
    </FormDialog>
  );
};

const kinds: readonly BrandAsset['kind'][] = ['name', 'logo'];
const usages: readonly BrandAsset['usage'][] = ['sender', 'text', 'mark', 'never'];

export const AssetDialog = ({ brand, onClose }: PartDialogProps) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<BrandAsset['kind']>('name');
  const [title, setTitle] = useState('');
  const [usage, setUsage] = useState<BrandAsset['usage']>('text');
  const [rule, setRule] = useState('');
  const [address, setAddress] = useState('');
  const save = useAction({
    act: () => addBrandAsset(brand.id, { kind, title, usage, rule, address }),
    refresh: brandRefresh,
    toastErrors: false,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={`${t('brands.assetAdd')}: ${brand.name}`}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('brands.save')}
      labels={{ title: t('brands.assetTitle'), address: t('brands.assetAddress') }}
    >
      <SelectField
        name="kind"
        label={t('brands.kind')}
        value={kind}
        onChange={setKind}
        options={kinds.map((one) => ({ value: one, label: t(`brands.assetKind.${one}`) }))}
      />
      <TextField
        name="title"
        label={t('brands.assetTitle')}
        value={title}
        onChange={setTitle}
        maxLength={120}
        error={fieldError(save.error, 'title')}
      />
      <SelectField
        name="usage"
        label={t('brands.usage')}
        value={usage}
        onChange={setUsage}
        options={usages.map((one) => ({ value: one, label: t(`brands.usageOf.${one}`) }))}
      />
      <TextArea name="rule" label={t('brands.rule')} value={rule} onChange={setRule} rows={2} maxLength={500} />
      <TextField
        name="address"
        label={t('brands.assetAddress')}
        value={address}
        onChange={setAddress}
        type="url"
        error={fieldError(save.error, 'address')}
      />
    </FormDialog>
  );
};
