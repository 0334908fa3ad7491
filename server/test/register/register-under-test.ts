import { randomBytes } from 'node:crypto';
import { createTestEId, type Signatory, type TestEId } from '@budkavle/test-e-id/sign-agreement';
import type { FastifyInstance } from 'fastify';
import { startSession } from '#identity';
import {
  authorityService,
  type Operation,
  readCertificates,
  readXml,
  recipientService,
  type SignatureData,
  writeEnvelope,
  type XmlElement,
} from '#mina-meddelanden';
import { registerModule, saveCompany, saveDispatcher, saveOperator, saveSender } from '#register';
import { buildServer } from '../../src/app/build-server.ts';
import { createLogger } from '../../src/platform/logging/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { type AppUnderTest, startApp } from '../app-under-test.ts';

export const numbers = {
  owner: '162021000019',
  storsjo: '162120000019',
  granvik: '162120000027',
  mediator: '162021000019',
  otherMediator: '162021004748',
  box: '165567000012',
  otherBox: '162021003898',
  stranger: '165599999991',
  company: '165560360793',
  joint: '165592540321',
} as const;

export const astrid: Signatory = { personalNumber: '192705178354', name: 'Astrid Nyström' };
export const elias: Signatory = { personalNumber: '197710182382', name: 'Elias Holm' };
export const karin: Signatory = { personalNumber: '198101052382', name: 'Karin Lindqvist' };

export const domain = 'brevlada.example';

type Asked = { status: number; body: string; request: Buffer; bytes: Buffer };

export type RegisterUnderTest = {
  app: AppUnderTest;
  eId: TestEId;
  module: ReturnType<typeof registerModule>;
  /** Asks over SOAP as an organisation; throws the fault's code and text as an Error. */
  ask: <Request, Response>(operation: Operation<Request, Response>, request: Request, caller: string) => Promise<Response>;
  askWritten: (operation: Operation<never, unknown>, bytes: Buffer, caller: string) => Promise<Asked>;
  sign: (person: Signatory, text: string) => Promise<SignatureData[]>;
  /** What was asked and answered, as documents for the contract's schemas. */
  documents: Buffer[];
  http: FastifyInstance;
  call: (
    person: string,
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    body?: object,
  ) => Promise<{ status: number; body: never; text: string }>;
  close: () => Promise<void>;
};

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

const bodyChild = (bytes: Buffer): XmlElement => {
  const body = readXml(bytes)
    .children.filter(isElement)
    .find(({ name }) => name === 'Body');
  return body?.children.filter(isElement)[0] as XmlElement;
};

const between = (text: string, open: string, close: string): string =>
  text.slice(text.indexOf(open) + open.length, text.lastIndexOf(close));

/** The body's child, or a fault's detail, as a document of its own. */
const documentIn = (envelope: Buffer): Buffer => {
  const text = envelope.toString('utf8');
  return Buffer.from(
    text.includes('<detail>') ? between(text, '<detail>', '</detail>') : between(text, '<soapenv:Body>', '</soapenv:Body>'),
  );
};

const faultOf = (body: string): Error =>
  new Error(/<ErrorCode[^>]*>(\d+)<\/ErrorCode><Description[^>]*>(.*?)<\/Description>/s.exec(body)?.slice(1).join(' '));

const fill = (app: AppUnderTest) =>
  app.database.transaction(async (tx) => {
    await saveSender(tx, null, { organisationNumber: numbers.storsjo, name: 'Storsjö kommun' });
    await saveSender(tx, null, { organisationNumber: numbers.granvik, name: 'Granviks kommun & vänner' });
    await saveDispatcher(tx, null, {
      organisationNumber: numbers.mediator,
      name: 'Länsmyndigheten',
      senders: [numbers.storsjo, numbers.granvik],
    });
    await saveDispatcher(tx, null, { organisationNumber: numbers.otherMediator, name: 'Kommun A', senders: [numbers.granvik] });
    const box = { organisationNumber: numbers.box, name: 'Brevlådan', domain, uiAddress: 'https://brevlada.example/' };
    await saveOperator(tx, null, { ...box, serviceAddress: 'https://brevlada.example/service/v3?a=1&b=2' });
    await saveOperator(tx, null, {
      organisationNumber: numbers.otherBox,
      name: 'Andra lådan',
      domain: 'andra.example',
      serviceAddress: 'https://andra.example/service/v3',
      uiAddress: 'https://andra.example/',
      logo: 'https://andra.example/logo.svg',
    });
    await saveCompany(tx, null, { organisationNumber: numbers.company, name: 'Exempel AB', signatory: astrid });
    await saveCompany(tx, null, { organisationNumber: numbers.joint, name: 'Flera AB', signatory: null });
  });

/** The register on a database of its own, with two senders, two mediators, two operators and two companies in it. */
export const startRegister = async (): Promise<RegisterUnderTest> => {
  const app = await startApp();
  const eId = createTestEId();
  const logger = createLogger('silent');
  const module = registerModule({
    ownerOrganisationNumber: () => numbers.owner.slice(2),
    eIdRoots: () => readCertificates(Buffer.from(eId.rootPem)),
    database: () => app.database,
    logger,
    countDelayMs: 3_600_000,
  });
  await fill(app);
  const modules = [...app.modules.filter(({ name }) => name !== 'register'), module];
  const http = await buildServer({ ...app, logger, metrics: createMetrics(), boss: undefined as never, modules, isReady: () => true });
  await http.ready();
  const documents: Buffer[] = [];
  const serviceOf = (operation: object) => (Object.values(authorityService).includes(operation as never) ? '/Authority' : '/Recipient/v3');
  const askWritten: RegisterUnderTest['askWritten'] = async (operation, request, caller) => {
    const answer = module.wire.find(({ path }) => path === serviceOf(operation))?.answer;
    const certificate = { fingerprint: caller.repeat(2), issuer: 'Test CA', expiresAt: new Date('2030-01-01') };
    const answered = await answer?.(request, { organisationNumber: caller, certificate });
    const bytes = answered?.body ?? Buffer.alloc(0);
    return { status: answered?.status ?? 0, body: bytes.toString('utf8'), request, bytes };
  };
  return {
    app,
    eId,
    module,
    documents,
    http,
    askWritten,
    ask: async (operation, request, caller) => {
      const written = writeEnvelope(operation.request, request);
      const { status, body, bytes } = await askWritten(operation as never, written, caller);
      documents.push(documentIn(written), documentIn(bytes));
      if (status !== 200) throw faultOf(body);
      return operation.response.type.read(bodyChild(bytes), operation.name, { checkFacets: true });
    },
    sign: async (person, text) => [await eId.signAgreement(person, text)],
    call: async (person, method, url, body) => {
      const session = await app.database.transaction((tx) =>
        startSession(tx, { personId: app.personId(person), hours: 8, assuranceLevel: 3 }),
      );
      const headers = { cookie: `budkavle_session=${session.token}`, 'x-csrf-token': session.csrfToken };
      const answer = await http.inject({ method, url, headers, ...(method === 'POST' ? { payload: body ?? {} } : {}) });
      const isJson = String(answer.headers['content-type']).includes('json');
      return { status: answer.statusCode, text: answer.body, body: (isJson ? JSON.parse(answer.body) : undefined) as never };
    },
    close: async () => {
      await http.close();
      await app.close();
    },
  };
};

/** Somebody gets a mailbox at the first operator. */
export const open = async (register: RegisterUnderTest, person: Signatory, id: string = person.personalNumber) => {
  const text = `Jag godkänner & intygar <detta>.\r\nåäö ${id} ${randomBytes(4).toString('hex')}`;
  const request = { id, type: 'Create' as const, agreementText: text, timestamp: '2026-11-22', serviceSupplier: domain };
  const signatures = await register.sign(person, text);
  return register.ask(recipientService.register, { accountRequest: request, accountType: 'Secure', signatures }, numbers.box);
};
