import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RegisterOperator, saveOperator } from '../../api/register.ts';
import { fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { PartyForm, shortNumber, type Written } from './party-form.tsx';

const lines = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const OperatorForm = ({ known, onClose }: { known: RegisterOperator | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const [value, setValue] = useState<Written>({ organisationNumber: known ? shortNumber(known.number) : '', name: known?.name ?? '' });
  const [first = '', ...more] = known?.domains ?? [];
  const [domain, setDomain] = useState(first);
  const [moreDomains, setMoreDomains] = useState(more.join('\n'));
  const [serviceAddress, setServiceAddress] = useState(known?.serviceAddress ?? '');
  const [uiAddress, setUiAddress] = useState(known?.uiAddress ?? '');
  const [logo, setLogo] = useState(known?.logo ?? '');
  return (
    <PartyForm
      title={t(known ? 'register.operators.changeTitle' : 'register.operators.add')}
      value={value}
      onChange={setValue}
      isKnown={known !== null}
      act={() => saveOperator({ ...value, domain, moreDomains: lines(moreDomains), serviceAddress, uiAddress, logo })}
      onClose={onClose}
    >
      {(error) => (
        <>
          <TextField
            name="domain"
            label={t('register.operators.domain')}
            hint={t('register.operators.domainHint')}
            autoCapitalize="none"
            value={domain}
            onChange={setDomain}
            error={fieldError(error, 'domain')}
            required
          />
          <TextArea
            name="moreDomains"
            label={t('register.operators.moreDomains')}
            hint={t('register.operators.moreDomainsHint')}
            value={moreDomains}
            onChange={setMoreDomains}
            rows={2}
          />
          <TextField
            name="serviceAddress"
            type="url"
            label={t('register.operators.serviceAddress')}
            hint={t('register.operators.serviceAddressHint')}
            value={serviceAddress}
            onChange={setServiceAddress}
            error={fieldError(error, 'serviceAddress')}
            required
          />
          <TextField
            name="uiAddress"
            type="url"
            label={t('register.operators.uiAddress')}
            hint={t('register.operators.uiAddressHint')}
            value={uiAddress}
            onChange={setUiAddress}
            error={fieldError(error, 'uiAddress')}
            required
          />
          <TextField
            name="logo"
            type="url"
            label={t('register.operators.logo')}
            value={logo}
            onChange={setLogo}
            error={fieldError(error, 'logo')}
          />
        </>
      )}
    </PartyForm>
  );
};
