import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Keeps logins under way in memory, which is all a demo issuer needs: nothing outlives the process, on purpose. */
export class ForgetfulStore implements Adapter {
  static readonly #kept = new Map<string, { payload: AdapterPayload; until: number }>();
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    const now = Date.now();
    for (const [key, { until }] of ForgetfulStore.#kept) if (until < now) ForgetfulStore.#kept.delete(key);
    ForgetfulStore.#kept.set(`${this.#model}:${id}`, { payload, until: now + (expiresInSeconds || 3600) * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#living(`${this.#model}:${id}`);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#search((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#search((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = this.#living(`${this.#model}:${id}`);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    ForgetfulStore.#kept.delete(`${this.#model}:${id}`);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of ForgetfulStore.#kept) if (payload.grantId === grantId) ForgetfulStore.#kept.delete(key);
  }

  #living(key: string): AdapterPayload | undefined {
    const entry = ForgetfulStore.#kept.get(key);
    return entry !== undefined && entry.until >= Date.now() ? entry.payload : undefined;
  }

  #search(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of ForgetfulStore.#kept) if (key.startsWith(`${this.#model}:`) && matches(payload)) return payload;
    return undefined;
  }
}
