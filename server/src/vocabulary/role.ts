/**
 * What a person may do in an organisation, in everyday words.
 * `manage` includes `send`, `send` includes `write`, `write` includes `see`;
 * editor-in-chief (*huvudredaktör*) and contact-centre agent come on top and give no other right.
 */
export const roles = ['see', 'write', 'send', 'manage', 'editor', 'contactCentre'] as const;
export type Role = (typeof roles)[number];

const ladder = ['see', 'write', 'send', 'manage'] as const;
export type Right = (typeof ladder)[number];

/** Whether somebody holding `held` may do what `needed` asks for. */
export const mayDo = (held: readonly Role[], needed: Right): boolean =>
  ladder.slice(ladder.indexOf(needed)).some((right) => held.includes(right));
