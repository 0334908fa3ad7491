import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/session.ts';
import { Checkbox, Choices, Radios } from '../../parts/choice.tsx';

const rights = ['see', 'write', 'send', 'manage'] as const;
const extras = ['editor', 'contactCentre'] as const;

/** One right, the highest; each includes those before it. Two roles come on top. */
export const RoleFields = ({ roles, onChange }: { roles: readonly Role[]; onChange: (roles: Role[]) => void }) => {
  const { t } = useTranslation();
  const right = rights.findLast((each) => roles.includes(each)) ?? 'see';
  const extra = extras.filter((each) => roles.includes(each));
  const hint = (role: Role) => t(`organisation.roleHints.${role}`);
  return (
    <>
      <Radios
        name="right"
        legend={t('organisation.right')}
        value={right}
        onChange={(chosen) => onChange([chosen, ...extra])}
        choices={rights.map((value) => ({ value, label: t(`organisation.roles.${value}`), hint: hint(value) }))}
      />
      <Choices legend={t('organisation.more')}>
        {extras.map((role) => (
          <Checkbox
            key={role}
            name={role}
            label={t(`organisation.roles.${role}`)}
            hint={hint(role)}
            checked={extra.includes(role)}
            onChange={(isOn) => onChange([right, ...extras.filter((each) => (each === role ? isOn : extra.includes(each)))])}
          />
        ))}
      </Choices>
    </>
  );
};
