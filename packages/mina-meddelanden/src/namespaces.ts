const base = 'http://minameddelanden.gov.se';

/** The contract's namespaces. One delivery mixes five of them: an element belongs to the schema that declares its parent's type. */
export const ns = {
  recipient: `${base}/schema/Recipient`,
  recipient2: `${base}/schema/Recipient/v2`,
  recipient3: `${base}/schema/Recipient/v3`,
  authorityPort: `${base}/Authority`,
  authority: `${base}/schema/Authority`,
  sender: `${base}/schema/Sender`,
  dispatcher: `${base}/schema/Dispatcher`,
  common: `${base}/schema/Common`,
  common3: `${base}/schema/Common/v3`,
  message: `${base}/schema/Message`,
  message2: `${base}/schema/Message/v2`,
  message3: `${base}/schema/Message/v3`,
  officialMatter3: `${base}/schema/OfficialMatter/v3`,
  notification2: `${base}/schema/Notification/v2`,
  notification3: `${base}/schema/Notification/v3`,
  service: `${base}/schema/Service`,
  service3: `${base}/schema/Service/v3`,
  invoice: `${base}/externalschema/Invoice/v1`,
  signature: 'http://www.w3.org/2000/09/xmldsig#',
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;
