import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addGiveAway, changeGiveAway, type GiveAways, orderGiveAway, roomKey } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type GiveAway = GiveAways['items'][number];

const wholeNumber = (typed: string): number => Number(typed.replaceAll(/\D/g, '')) || 0;

export const OrderDialog = ({ giveAway: { id, name, stock, mostPerOrder }, onClose }: { giveAway: GiveAway; onClose: () => void }) => {
  const { t } = useTranslation();
  const [number, setNumber] = useState(String(Math.min(stock, mostPerOrder, 10)));
  const [address, setAddress] = useState('');
  const order = useAction({
    act: () => orderGiveAway({ giveAwayId: id, number: wholeNumber(number), address }),
    refresh: [[...roomKey, 'giveAways']],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.ordered'));
      onClose();
    },
  });
  const labels = { number: t('collaboration.orderNumber'), address: t('collaboration.orderAddress') };
  return (
    <Dialog title={t('collaboration.orderTitle', { name })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          order.run();
        }}
      >
        <ErrorSummary error={order.error} labels={labels} />
        <p className="soft">
          {t('collaboration.giveAwayLeft', { count: stock })}. {t('collaboration.giveAwayMost')}: {mostPerOrder}.
        </p>
        <TextField
          name="number"
          label={labels.number}
          value={number}
          onChange={setNumber}
          inputMode="numeric"
          required
          maxLength={7}
          error={fieldError(order.error, 'number')}
        />
        <TextArea name="address" label={labels.address} value={address} onChange={setAddress} rows={3} required maxLength={500} />
        <div className="row">
          <Button look="primary" type="submit" isPending={order.isPending}>
            {t('collaboration.orderDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

export const GiveAwayDialog = ({ giveAway, onClose }: { giveAway: GiveAway | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState(giveAway?.name ?? '');
  const [description, setDescription] = useState(giveAway?.description ?? '');
  const [stock, setStock] = useState(String(giveAway?.stock ?? 100));
  const [most, setMost] = useState(String(giveAway?.mostPerOrder ?? 50));
  const said = { name, description, stock: wholeNumber(stock), mostPerOrder: Math.max(1, wholeNumber(most)) };
  const save = useAction({
    act: async () => {
      if (giveAway === null) await addGiveAway(said);
      else await changeGiveAway(giveAway.id, { ...said, revision: giveAway.revision });
    },
    refresh: [[...roomKey, 'giveAways']],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.giveAwaySaved'));
      onClose();
    },
  });
  const heading = giveAway === null ? t('collaboration.giveAwayNew') : t('collaboration.giveAwayChange', { name: giveAway.name });
  return (
    <Dialog title={heading} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <TextField name="name" label={t('collaboration.giveAwayName')} value={name} onChange={setName} required maxLength={200} />
        <TextArea
          name="description"
          label={t('collaboration.giveAwayDescription')}
          value={description}
          onChange={setDescription}
          rows={2}
          maxLength={5000}
        />
        <TextField
          name="stock"
          label={t('collaboration.giveAwayStock')}
          value={stock}
          onChange={setStock}
          inputMode="numeric"
          maxLength={7}
        />
        <TextField name="most" label={t('collaboration.giveAwayMost')} value={most} onChange={setMost} inputMode="numeric" maxLength={7} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('collaboration.giveAwaySave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
