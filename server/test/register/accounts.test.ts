import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorityService, isReachable, recipientService } from '#mina-meddelanden';
import { contractFolder, schemaCheck } from '../../../packages/mina-meddelanden/test/schema.ts';
import { hasTool } from '../../../packages/mina-meddelanden/test/tools.ts';
import { astrid, domain, elias, karin, numbers, open, type RegisterUnderTest, startRegister } from './register-under-test.ts';

let register: RegisterUnderTest;
beforeAll(async () => {
  register = await startRegister();
});
afterAll(() => register.close());

const { storsjo, granvik, mediator, otherMediator, box, otherBox, stranger, company, joint } = numbers;

const reach = async (ids: readonly string[], sender: string = storsjo, caller: string = mediator) =>
  (await register.ask(recipientService.isReachable, { senderOrgNr: sender, recipientIds: ids }, caller)).return;

const agree = async (text: string, person = astrid) => ({ agreementText: text, signatures: await register.sign(person, text) });

const leave = async (person: typeof astrid, caller: string = box, supplier: string = domain) => {
  const { agreementText, signatures } = await agree(`Jag avslutar ${Math.random()}`, person);
  const deregisterAccount = {
    id: person.personalNumber,
    type: 'Delete' as const,
    agreementText,
    timestamp: '2026-11-22',
    serviceSupplier: supplier,
  };
  return register.ask(recipientService.deregister, { deregisterAccount, signatures }, caller);
};

const move = async (person: typeof astrid, caller: string = otherBox, supplier = 'Andra.Example.') => {
  const id = person.personalNumber;
  const agreed = await agree(`Flytta mig ${Math.random()}`, person);
  return register.ask(recipientService.changeServiceSupplier, { id, userIdentity: id, serviceSupplier: supplier, ...agreed }, caller);
};

const preferencesOf = (id: string, caller: string = box, userIdentity = id) =>
  register.ask(recipientService.getAccountPreferences, { recipientId: id, userIdentity }, caller);

const accept = async (person: typeof astrid, senders: readonly string[], caller: string = box) => {
  const id = person.personalNumber;
  const agreed = await agree(`Mina val ${Math.random()}`, person);
  const preferences = { id, acceptedSenders: senders.map((sender) => ({ id: sender, name: 'Avsändare' })) };
  return register.ask(recipientService.storeAccountPreferences, { id, userIdentity: id, preferences, ...agreed }, caller);
};

describe('a person', () => {
  test('gets a mailbox with her own signature, and can be reached there', async () => {
    const result = await open(register, astrid);
    expect(result.return).toMatchObject({
      id: astrid.personalNumber,
      status: 'Complete',
      signedBy: [{ id: astrid.personalNumber, name: astrid.name }],
    });
    const [answer] = await reach([astrid.personalNumber]);
    expect(answer).toMatchObject({
      senderAccepted: true,
      accountStatus: {
        type: 'Secure',
        pending: false,
        serviceSupplier: {
          id: box,
          name: 'Brevlådan',
          serviceAddress: 'https://brevlada.example/service/v3?a=1&b=2',
          internalServiceAddress: '',
        },
      },
    });
    expect(answer && isReachable(answer)).toBe(true);
    expect((await register.ask(recipientService.isRegistered, { recipientIds: [astrid.personalNumber] }, box)).return[0]).toEqual(
      answer?.accountStatus,
    );
  });

  test('asking for the same mailbox again changes nothing; one at another operator is told that she has one', async () => {
    expect((await open(register, astrid)).return.status).toBe('Complete');
    const { agreementText, signatures } = await agree('En till');
    const accountRequest = {
      id: astrid.personalNumber,
      type: 'Create' as const,
      agreementText,
      timestamp: '2026-11-22',
      serviceSupplier: 'andra.example',
    };
    await expect(register.ask(recipientService.register, { accountRequest, accountType: 'Secure', signatures }, otherBox)).rejects.toThrow(
      '5007',
    );
  });

  test('without a mailbox is answered as having none, in the place where she was asked about', async () => {
    const ids = [elias.personalNumber, astrid.personalNumber, elias.personalNumber];
    const answers = await reach(ids);
    expect(answers.map(({ accountStatus }) => accountStatus.recipientId)).toEqual(ids);
    expect(answers[0]).toEqual({
      accountStatus: { recipientId: elias.personalNumber, type: 'Not', pending: false },
      senderAccepted: false,
    });
    expect(await reach([])).toEqual([]);
  });

  test('opts out of one sender and is reached by the other; a sender that joins later is accepted', async () => {
    expect((await preferencesOf(astrid.personalNumber)).return.acceptedSenders.map(({ id }) => id).toSorted()).toEqual(
      [storsjo, granvik].toSorted(),
    );
    expect((await accept(astrid, [granvik])).return.status).toBe('Complete');
    const [closed] = await reach([astrid.personalNumber]);
    expect(closed).toMatchObject({ senderAccepted: false, accountStatus: { type: 'Secure', pending: false } });
    expect(closed?.lastSenderAcceptChange).toMatch(/^20\d\d-.*Z$/);
    expect((await reach([astrid.personalNumber], granvik))[0]?.senderAccepted).toBe(true);
    await register.call('maria', 'POST', '/v1/register/senders', { organisationNumber: '2021004748', name: 'Ny avsändare' });
    expect((await preferencesOf(astrid.personalNumber)).return.acceptedSenders.map(({ name }) => name).toSorted()).toEqual([
      'Granviks kommun & vänner',
      'Ny avsändare',
    ]);
  });

  test('moves to another operator with her opt-outs, and only when that operator asks', async () => {
    await expect(move(astrid, box)).rejects.toThrow('5002');
    await expect(move(astrid, otherBox, 'okand.example')).rejects.toThrow('8004');
    expect((await move(astrid)).return.status).toBe('Complete');
    const [answer] = await reach([astrid.personalNumber]);
    expect(answer).toMatchObject({
      senderAccepted: false,
      accountStatus: { serviceSupplier: { id: otherBox, logo: 'https://andra.example/logo.svg' } },
    });
    await expect(preferencesOf(astrid.personalNumber)).rejects.toThrow('5002');
    await expect(move(elias)).rejects.toThrow('5003');
  });

  test('leaves, and nothing is left of her but the fact that somebody left', async () => {
    await expect(leave(astrid)).rejects.toThrow('5002');
    expect((await leave(astrid, otherBox, 'andra.example')).return.status).toBe('Complete');
    expect((await reach([astrid.personalNumber]))[0]?.accountStatus.type).toBe('Not');
    const { rows } = await register.app.database.pool.query(
      'select (select count(*) from register.recipient) + (select count(*) from register.opt_out) as n',
    );
    expect(rows).toEqual([{ n: 0 }]);
    await expect(leave(astrid, otherBox, 'andra.example')).rejects.toThrow('5003');
  });

  test('under eighteen, or with a number that nobody can have, gets none', async () => {
    await expect(open(register, { personalNumber: '201701012393', name: 'Barn' })).rejects.toThrow('5009');
    await expect(open(register, { personalNumber: '198101052383', name: 'Fel siffra' })).rejects.toThrow('6007');
  });
});

describe('a company', () => {
  test('with one signatory gets a mailbox when that person signs, and not when another does', async () => {
    await expect(open(register, karin, company)).rejects.toThrow('5010');
    expect((await open(register, astrid, company)).return).toMatchObject({ id: company, status: 'Complete' });
    expect((await reach([company]))[0]).toMatchObject({ senderAccepted: true, accountStatus: { type: 'Secure' } });
    expect((await preferencesOf(company, box, astrid.personalNumber)).return.id).toBe(company);
    await expect(preferencesOf(company, box, karin.personalNumber)).rejects.toThrow('5002');
  });

  test('where several sign together is answered that its rules are not supported, and is not registered', async () => {
    expect((await open(register, astrid, joint)).return).toMatchObject({ status: 'RulesNotSupported', possibleSigners: [] });
    expect((await reach([joint]))[0]?.accountStatus.type).toBe('Not');
  });

  test('that is in no list cannot be signed for', async () => {
    await expect(open(register, astrid, stranger)).rejects.toThrow('5003');
  });

  test('tells an operator whether the person before it may sign, and nothing about who else may', async () => {
    const asked = (companyId: string, person: typeof astrid) =>
      register.ask(recipientService.isAuthorizedSigner, { companyId, userIdentity: person.personalNumber }, box);
    expect((await asked(company, astrid)).return).toMatchObject({
      isAccountAuthorizedSigner: true,
      companyName: 'Exempel AB',
      accountInformation: { accountStatus: 'Active', serviceSupplier: domain },
    });
    expect((await asked(company, karin)).return).toMatchObject({ isAccountAuthorizedSigner: false, possibleSigners: [] });
    expect((await asked(joint, astrid)).return.isAccountAuthorizedSigner).toBe(false);
    await expect(asked(stranger, astrid)).rejects.toThrow('5003');
  });
});

describe('who may ask', () => {
  test('only an approved mediator asks who can be reached, and only for senders it may send for', async () => {
    await expect(reach([], storsjo, stranger)).rejects.toThrow('6005');
    await expect(reach([], storsjo, box)).rejects.toThrow('6005');
    await expect(reach([], storsjo, otherMediator)).rejects.toThrow('5002');
    await expect(reach([], stranger)).rejects.toThrow('5014');
    expect(await reach([elias.personalNumber], granvik, otherMediator)).toHaveLength(1);
  });

  test('only operators open, change and close mailboxes', async () => {
    const { agreementText, signatures } = await agree('Text', elias);
    const accountRequest = {
      id: elias.personalNumber,
      type: 'Create' as const,
      agreementText,
      timestamp: '2026-11-22',
      serviceSupplier: domain,
    };
    for (const [caller, code] of [
      [mediator, '5002'],
      [stranger, '5002'],
      [otherBox, '5002'],
    ] as const)
      await expect(register.ask(recipientService.register, { accountRequest, accountType: 'Secure', signatures }, caller)).rejects.toThrow(
        code,
      );
    await expect(register.ask(recipientService.register, { accountRequest, accountType: 'Anonymous', signatures }, box)).rejects.toThrow(
      '5001',
    );
    await expect(preferencesOf(elias.personalNumber, mediator)).rejects.toThrow('5002');
    await expect(register.ask(recipientService.isRegistered, { recipientIds: [company] }, stranger)).rejects.toThrow('5002');
  });

  test('more than a thousand numbers, and numbers that are none, are refused', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => `19810101${String(index).padStart(4, '0')}`);
    expect(await reach(many.slice(1))).toHaveLength(1000);
    await expect(register.ask(recipientService.isRegistered, { recipientIds: many }, box)).rejects.toThrow('5005');
    const written = (ids: readonly string[]) =>
      Buffer.from(
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><isReachable xmlns="http://minameddelanden.gov.se/schema/Recipient/v3"><senderOrgNr>${storsjo}</senderOrgNr>${ids.map((id) => `<recipientId>${id}</recipientId>`).join('')}</isReachable></s:Body></s:Envelope>`,
      );
    for (const ids of [many, ['8101052382'], ['198113052382'], ['']]) {
      const { status, body } = await register.askWritten(recipientService.isReachable as never, written(ids), mediator);
      expect([status, /<ErrorCode>(\d+)/.exec(body)?.[1]]).toEqual([500, '5001']);
    }
  });
});

describe('what waits for more signatures', () => {
  test('is nothing: lists are empty, and what cannot be empty is not found', async () => {
    const whose = { id: company, userIdentity: astrid.personalNumber };
    const { getPendingAccountRequest, getPendingChangeServiceSupplier, ...service } = recipientService;
    expect(await register.ask(getPendingAccountRequest, { recipientIds: [company], userIdentity: astrid.personalNumber }, box)).toEqual({
      return: [],
    });
    expect((await register.ask(getPendingChangeServiceSupplier, whose, box)).return.pendingSignatures).toEqual({
      signedBy: [],
      possibleSigners: [],
    });
    await expect(
      register.ask(service.deletePendingAccountRequest, { recipientId: company, userIdentity: astrid.personalNumber }, box),
    ).rejects.toThrow('5003');
    await expect(register.ask(service.getPendingAccountPreferences, whose, box)).rejects.toThrow('5003');
    await expect(register.ask(service.deletePendingAccountPreferences, { organizationIdentity: whose }, box)).rejects.toThrow('5003');
    await expect(register.ask(service.deletePendingChangeServiceSupplier, { organizationIdentity: whose }, box)).rejects.toThrow('5003');
    await expect(
      register.ask(getPendingAccountRequest, { recipientIds: [], userIdentity: astrid.personalNumber }, mediator),
    ).rejects.toThrow('5002');
  });
});

describe('the authority', () => {
  test('tells senders and mediators to everybody in the infrastructure, and to nobody else', async () => {
    for (const caller of [mediator, box, storsjo])
      expect((await register.ask(authorityService.getSenders, {}, caller)).return).toContainEqual({ id: storsjo, name: 'Storsjö kommun' });
    const { return: mediators } = await register.ask(authorityService.getDispatchers, {}, box);
    expect(mediators.find(({ id }) => id === mediator)?.senders.toSorted()).toEqual([storsjo, granvik].toSorted());
    for (const operation of [authorityService.getSenders, authorityService.getDispatchers])
      await expect(register.ask(operation as typeof authorityService.getSenders, {}, stranger)).rejects.toThrow('5002');
  });

  test('tells whether a sender is one', async () => {
    expect((await register.ask(authorityService.isSenderAccepted, { senderId: storsjo }, box)).return).toBe(true);
    expect((await register.ask(authorityService.isSenderAccepted, { senderId: stranger }, box)).return).toBe(false);
    await expect(register.ask(authorityService.isSenderAccepted, { senderId: storsjo }, stranger)).rejects.toThrow('5002');
  });

  test('does not answer about access rights and joint signing yet', async () => {
    const { getUserAccessRights, getUserAccessRightsNoConcent, testNewSigner } = authorityService;
    await expect(register.ask(getUserAccessRights, { userIdentity: astrid.personalNumber }, box)).rejects.toThrow('5003');
    await expect(register.ask(getUserAccessRightsNoConcent, { userIdentity: astrid.personalNumber }, box)).rejects.toThrow('5003');
    await expect(register.ask(testNewSigner, { id: joint, signers: [], action: 'Ownership' }, box)).rejects.toThrow('5003');
  });
});

test.skipIf(contractFolder === null || !hasTool('xmllint'))(
  'every question and every answer above is what the contract’s schemas want',
  () => {
    expect(register.documents.length).toBeGreaterThan(100);
    const check = schemaCheck(contractFolder ?? '');
    expect(check(register.documents)).toEqual([]);
    // The judge is awake: what is wrong is found among all the right ones.
    const [first] = register.documents;
    expect(
      check([...register.documents, Buffer.from(String(first).replaceAll('senderOrgNr', 'sender').replaceAll('accountType', 'type'))]),
    ).not.toEqual([]);
  },
);
