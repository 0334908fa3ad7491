/**
 * Lets most of the demo's invented recipients answer "Jag har läst detta", through the very links in their mails,
 * so that a newcomer meets a matrix with every state in it. Runs once, after the first start, in the background.
 */
export const answerMails = async (url: string, isStopping: () => boolean): Promise<void> => {
  const answered = new Set<string>();
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !isStopping()) {
    const fresh = (await listMails(url)).filter(({ id }) => !answered.has(id));
    for (const { id, text } of fresh) {
      answered.add(id);
      // One in eight has not read it yet.
      if (answered.size % 8 === 0) continue;
      const link = /\/kvittens\/[\w-]+/.exec(text)?.[0];
      if (link !== undefined) await fetch(`${url}${link}`, { method: 'POST' });
    }
    if (fresh.length === 0 && answered.size > 0) return;
    await new Promise((done) => setTimeout(done, 1500));
  }
};

const listMails = async (url: string): Promise<{ id: string; text: string }[]> => {
  const answer = await fetch(`${url}/v1/demo/mails?limit=200`);
  return answer.ok ? ((await answer.json()) as { items: { id: string; text: string }[] }).items : [];
};
