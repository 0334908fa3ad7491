import { complexType, many, one, optional } from '../codec/complex-type.ts';
import type { ContentType } from '../codec/content-type.ts';
import { base64Binary, boolean } from '../codec/simple-types.ts';
import { recipientId, signatoryId, userIdentity } from '../identifiers.ts';
import { accountActions, person, signatureAuthorizationResult, userAccessRightsResult } from '../model/authority.ts';
import { dispatcher, sender } from '../model/sender.ts';
import { signatureData } from '../model/signature-data.ts';
import { ns } from '../namespaces.ts';
import type { Operation } from './operation.ts';

/** The Authority WSDL has no elementFormDefault: `arg0` and `return` are in no namespace (5.2). */
const unqualified = '';

const operation = <Request, Response>(
  name: string,
  request: ContentType<Request>,
  response: ContentType<Response>,
): Operation<Request, Response> => ({
  name,
  request: { namespace: ns.authorityPort, name, type: request },
  response: { namespace: ns.authorityPort, name: `${name}Response`, type: response },
  fault: { namespace: ns.authorityPort, name: `${name}Fault`, contentNamespace: ns.common },
});

const answering = <Value>(type: ContentType<Value>) => complexType(unqualified, { return: one('return', type) });

const nothing = complexType(unqualified, {});

const ofUser = complexType(unqualified, { userIdentity: one('arg0', userIdentity) });

/** Authority (5.2): who may send, who may sign, who may open whose mailbox. */
export const authorityService = {
  getSenders: operation('getSenders', nothing, complexType(unqualified, { return: many('return', sender) })),
  getDispatchers: operation('getDispatchers', nothing, complexType(unqualified, { return: many('return', dispatcher) })),
  isSenderAccepted: operation('isSenderAccepted', complexType(unqualified, { senderId: one('arg0', recipientId) }), answering(boolean)),
  getUserAccessRights: operation('getUserAccessRights', ofUser, answering(userAccessRightsResult)),
  // Spelt so in the contract.
  getUserAccessRightsNoConcent: operation('getUserAccessRightsNoConcent', ofUser, answering(userAccessRightsResult)),
  testNewSigner: operation(
    'testNewSigner',
    complexType(unqualified, {
      id: one('arg0', recipientId),
      signers: many('arg1', person),
      newSigner: optional('arg2', signatoryId),
      action: one('arg3', accountActions),
    }),
    answering(signatureAuthorizationResult),
  ),
  verifyAuthorizedSignatures: operation(
    'verifyAuthorizedSignatures',
    complexType(unqualified, {
      id: one('arg0', recipientId),
      signatures: many('arg1', signatureData, { min: 1 }),
      signedData: one('arg2', base64Binary),
      action: one('arg3', accountActions),
    }),
    answering(signatureAuthorizationResult),
  ),
};
