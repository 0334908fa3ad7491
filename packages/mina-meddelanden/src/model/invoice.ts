import { complexType, one, optional } from '../codec/complex-type.ts';
import type { ContentType, ValueOf } from '../codec/content-type.ts';
import { date, integer, oneOf, text } from '../codec/simple-types.ts';
import { ns } from '../namespaces.ts';
import { refuse } from '../problem.ts';
import { canonicalWriter } from '../xml/canonical-writer.ts';
import { attributeOf, isNamed, type XmlElement } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';

const fields = complexType(ns.invoice, {
  dueDate: one('DueDate', date),
  /** In öre or cents: 124,50 kr is 12450. */
  amount: one('Amount', integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
  accountMethod: one('AccountMethod', oneOf('BG', 'PG')),
  accountNumber: one('AccountNumber', text()),
  ocrNumber: optional('OcrNumber', text()),
});

/** A payment to make, as structured content of an official matter (6.2). */
export type Invoice = ValueOf<typeof fields> & {
  /** ISO 4217, normally SEK. */
  readonly currencyCode?: string;
};

/** As a foreign element of `OfficialMatterExtension`. Throws ContractError. */
export const invoiceElement = (invoice: Invoice): XmlElement => {
  const { currencyCode } = invoice;
  if (currencyCode !== undefined && !/^[A-Z]{3}$/.test(currencyCode))
    refuse('invalidValue', 'Invoice/Amount: the currency is not a code of three letters');
  const writer = canonicalWriter();
  writer.open(ns.invoice, 'Invoice');
  fields.write(writer, invoice, 'Invoice');
  writer.close();
  const element = readXml(writer.bytes());
  return currencyCode === undefined ? element : withCurrency(element, currencyCode);
};

const withCurrency = (invoice: XmlElement, code: string): XmlElement => ({
  ...invoice,
  children: invoice.children.map((child) =>
    typeof child !== 'string' && child.name === 'Amount'
      ? { ...child, attributes: [{ namespace: '', prefix: '', name: 'CurrencyCode', value: code }] }
      : child,
  ),
});

/** Null when the element is something else than an invoice. */
export const readInvoice: (element: XmlElement) => Invoice | null = (element) => {
  if (!isNamed(element, ns.invoice, 'Invoice')) return null;
  const amount = element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === 'Amount');
  const currencyCode = amount && attributeOf(amount, 'CurrencyCode');
  return {
    ...(fields as ContentType<Invoice>).read(element, 'Invoice', { checkFacets: false }),
    ...(currencyCode !== undefined && { currencyCode }),
  };
};
