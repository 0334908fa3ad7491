import {
  type AccountRequest,
  authorityService,
  mailboxService,
  messageService,
  type NotificationDelivery,
  notificationService,
  type Operation,
  recipientService,
  type SealedDelivery,
  type ServiceSupplier,
  type SignatureAuthorizationResult,
  sealDelivery,
  signDelivery,
  signerOf,
} from '../src/index.ts';
import { exampleDelivery, exampleSeal } from './example-delivery.ts';
import { kommunA, kommunB } from './hand-made.ts';

export const [sender, mediator] = [
  signerOf({ certificate: kommunA.certificatePem, key: kommunA.key }),
  signerOf({ certificate: kommunB.certificatePem, key: kommunB.key }),
];

export const signed = signDelivery(exampleDelivery(), sender);
export const sealed: SealedDelivery = sealDelivery(signed, exampleSeal, mediator);

const person = '198101052382';
const company = '165599999991';
const kommun = { id: '162021004748', name: 'Kommun A' };
const agreementText = 'Jag godkänner & intygar <detta>.\r\nåäö';
const signatures = [{ signature: Buffer.from([1, 2, 3]), certificate: 'AAAA', nonce: 'n', encodingOfSignedText: 'UTF-8' }];
const signer = { id: '195303231855', name: 'Test Tecknare' };

const supplier: ServiceSupplier = {
  id: '162021003898',
  name: 'Exempelboxen',
  serviceAddress: 'https://mm.box.example/service/v3',
  uiAddress: 'https://box.example',
  internalServiceAddress: '',
};

const incomplete: SignatureAuthorizationResult = {
  id: company,
  signedBy: [{ id: person, name: 'Test Person' }],
  status: 'Incomplete',
  timestamp: '2026-01-15T10:00:00+01:00',
  text: 'Ytterligare en firmatecknare behöver skriva under.',
  possibleSigners: [signer],
};

const accountRequest = (type: 'Create' | 'Delete'): AccountRequest => ({
  id: person,
  type,
  agreementText,
  timestamp: '2026-01-15',
  serviceSupplier: 'box.example',
});

const notification: NotificationDelivery = {
  header: { sender: kommun, recipients: [person], reference: 'r' },
  message: {
    header: { id: 'n-1', subject: 'Påminnelse', supportInfo: { text: 'Kontakta oss' }, metadata: [], language: 'svSE' },
    body: { contentType: 'text/plain', body: Buffer.from('Hej!') },
  },
  emailMessage: { header: { from: 'info@kommun-a.example', subject: 'Påminnelse' }, text: 'Hej!' },
  smsMessage: { header: { from: 'KommunA' }, text: 'Hej!' },
};

const status = {
  recipientId: person,
  type: 'Secure',
  pending: false,
  serviceSupplier: supplier,
  lastRegistration: '2026-01-15T10:00:00.000+01:00',
};
const delivered = { return: { transId: '92e7cb34-ef96-4d6e-ad3c-99e8bcb33edd', statuses: [{ recipientId: person, delivered: true }] } };
const rights = {
  rights: [
    {
      id: company,
      organizationName: 'Exempel AB',
      userIdentity: person,
      grantedAccess: ['View', 'ForwardMessage'],
      grantType: 'AuthorizedSignatory',
      role: 'VD',
    },
  ],
  problems: [{ source: 'Bolagsverket', type: 'DataMissing', description: 'Saknas', objectId: '1' }],
};
const whose = { id: person, userIdentity: person };

export type ExampleCall = {
  readonly service: string;
  readonly operation: Operation<unknown, unknown>;
  readonly request: unknown;
  readonly response: unknown;
};

const call = <Request, Response>(
  service: string,
  operation: Operation<Request, Response>,
  request: NoInfer<Request>,
  response: NoInfer<Response>,
): ExampleCall => ({ service, operation: operation as Operation<unknown, unknown>, request, response });

/** Every operation of version 3, with a question and an answer that use every element at least once. */
export const exampleCalls: readonly ExampleCall[] = [
  call('Service', mailboxService.deliverSecure, { delivery: sealed }, delivered),
  call(
    'Service',
    mailboxService.notify,
    { notification },
    {
      return: {
        transId: 't',
        statuses: [{ recipientId: person, deliveryStatus: { deliveredFlag: true, notifiedByChannel: ['SMS', 'EMail'] } }],
      },
    },
  ),
  call(
    'Service',
    mailboxService.deliverForward,
    {
      forward: {
        header: { sender: kommun, recipients: [person], correlationId: 'c', attention: 'a' },
        message: { subject: 'Vidare', body: { contentType: 'text/plain', body: Buffer.from('Se här') } },
        originalDelivery: sealed,
        messageIdToForward: 'id-1',
      },
    },
    delivered,
  ),
  call('Message', messageService.distributeSecure, { signedDelivery: signed }, { return: '7a1c9a52-7f6c-4a0e-9a57-0f2f1c1d2e3f' }),
  call(
    'Message',
    messageService.checkDistributionStatus,
    { senderId: kommun.id, distributionId: '7a1c' },
    {
      return: [
        { recipientId: person, type: 'Digital', deliveryStatus: 'Delivered' },
        { recipientId: company, type: 'Not' },
      ],
    },
  ),
  call('Notification', notificationService.distribute, { notification }, { return: 'id' }),
  call(
    'Notification',
    notificationService.checkDistributionStatus,
    { sender: kommun.id, distributionId: 'id' },
    {
      return: [{ recipientId: person, deliveryStatus: { deliveredFlag: false, notifiedByChannel: [] } }],
    },
  ),
  call(
    'Recipient',
    recipientService.isReachable,
    { senderOrgNr: kommun.id, recipientIds: [person, company] },
    {
      return: [
        { accountStatus: status, senderAccepted: true, lastSenderAcceptChange: '2026-01-15T10:00:00Z' },
        { accountStatus: { recipientId: company, type: 'Not', pending: false }, senderAccepted: false },
      ],
    },
  ),
  call('Recipient', recipientService.isRegistered, { recipientIds: [person] }, { return: [status] }),
  call(
    'Recipient',
    recipientService.register,
    { accountRequest: accountRequest('Create'), accountType: 'Secure', signatures },
    { return: incomplete },
  ),
  call(
    'Recipient',
    recipientService.deregister,
    { deregisterAccount: accountRequest('Delete'), signatures },
    {
      return: { signedBy: [], status: 'Complete', possibleSigners: [] },
    },
  ),
  call(
    'Recipient',
    recipientService.getPendingAccountRequest,
    { recipientIds: [company], userIdentity: person },
    {
      return: [{ accountRequest: accountRequest('Create'), signatureStatus: incomplete }],
    },
  ),
  call('Recipient', recipientService.deletePendingAccountRequest, { recipientId: company, userIdentity: 'fi123456-789A' }, {}),
  call(
    'Recipient',
    recipientService.getAccountPreferences,
    { recipientId: person, userIdentity: person },
    {
      return: { id: person, acceptedSenders: [kommun] },
    },
  ),
  call(
    'Recipient',
    recipientService.storeAccountPreferences,
    { ...whose, preferences: { id: person, acceptedSenders: [kommun] }, agreementText, signatures },
    { return: incomplete },
  ),
  call('Recipient', recipientService.getPendingAccountPreferences, whose, {
    return: { accountPreferences: { id: person, acceptedSenders: [] }, pendingSignatures: incomplete },
  }),
  call('Recipient', recipientService.deletePendingAccountPreferences, { organizationIdentity: whose }, { return: whose }),
  call(
    'Recipient',
    recipientService.changeServiceSupplier,
    { ...whose, serviceSupplier: 'box.example', agreementText, signatures },
    { return: incomplete },
  ),
  call('Recipient', recipientService.getPendingChangeServiceSupplier, whose, {
    return: { serviceSupplier: supplier, pendingSignatures: incomplete },
  }),
  call('Recipient', recipientService.deletePendingChangeServiceSupplier, { organizationIdentity: whose }, { return: supplier }),
  call(
    'Recipient',
    recipientService.isAuthorizedSigner,
    { companyId: company, userIdentity: person },
    {
      return: {
        isAccountAuthorizedSigner: true,
        userIdentity: person,
        companyId: company,
        companyName: 'Exempel AB',
        companySignatureRuleText: 'Firman tecknas av två i förening.',
        possibleSigners: [signer],
        accountInformation: {
          accountStatus: 'Pending',
          signedBy: [signer],
          signatureStatus: 'Incomplete',
          serviceSupplier: 'box.example',
          agreementText,
        },
      },
    },
  ),
  call('Authority', authorityService.getSenders, {}, { return: [{ ...kommun, attention: 'a' }] }),
  call('Authority', authorityService.getDispatchers, {}, { return: [{ id: '162021003898', name: 'Kommun B', senders: [kommun.id] }] }),
  call('Authority', authorityService.isSenderAccepted, { senderId: kommun.id }, { return: true }),
  call('Authority', authorityService.getUserAccessRights, { userIdentity: person }, { return: rights }),
  call('Authority', authorityService.getUserAccessRightsNoConcent, { userIdentity: person }, { return: { rights: [], problems: [] } }),
  call(
    'Authority',
    authorityService.testNewSigner,
    { id: company, signers: [signer], newSigner: person, action: 'Ownership' },
    { return: incomplete },
  ),
  call(
    'Authority',
    authorityService.verifyAuthorizedSignatures,
    { id: company, signatures, signedData: Buffer.from('text'), action: 'CancelConsent' },
    {
      return: incomplete,
    },
  ),
];
