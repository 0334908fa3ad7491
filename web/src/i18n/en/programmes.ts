import type { SameKeys } from '../same-keys.ts';
import type * as sv from '../sv/programmes.ts';

export const programmes: SameKeys<typeof sv.programmes> = {
  title: 'Programmes',
  lead: 'A programme holds audiences, messages and what is done to bring them together.',
  new: 'New programme',
  create: 'Create the programme',
  name: 'Name',
  nameHint: 'For example “New booking service”.',
  description: 'What it should lead to',
  whoSees: 'Who may see it?',
  visibility: { own: 'Only us', network: 'Everybody in the shared service' },
  visibilityHint: {
    own: 'It can be shared later.',
    network: 'The other organisations can adopt the plan and follow up their own cells.',
  },
  counts: '{{audiences}} audiences · {{messages}} messages · {{needs}} cells',
  from: 'from {{name}}',
  shared: 'shared',
  adopt: 'Use it here',
  adopted: 'You now use “{{name}}”',
  archive: 'Archive',
  archived: '“{{name}}” has been archived',
  archivedOnes_one: '{{count}} archived programme',
  archivedOnes_other: '{{count}} archived programmes',
  restore: 'Bring back',
  menuFor: 'Change {{name}}',
  emptyTitle: 'No programmes yet',
  emptyText: 'Create a programme, paste the plan you already have and see who does not yet know what they need to know.',
};

export const file: SameKeys<typeof sv.file> = {
  dropHere: 'Drop a file here',
};

export const importing: SameKeys<typeof sv.importing> = {
  title: 'Paste a plan',
  lead: 'Word, Excel, CSV or plain text will do. Nothing is saved until you have seen how the plan was read.',
  text: 'The text of the plan',
  textHint: 'Each audience on a line of its own, followed by its messages.',
  chooseFile: 'Choose a file',
  fileHint: 'or drop it here: .docx, .xlsx, .csv, .txt or .json',
  chosenFile: 'Chosen file: {{name}}',
  read: 'Read the plan',
  example: 'Show an example',
  exampleText: `Internal target groups

Contact centre
- Basic information about the service
- Be able to answer common questions
- Who to transfer to
Suggested channels: training and staff meeting

Caseworkers
Same as contact centre and also:
- Understand how a case is handled
Suggested channels: training, e-mail

External target groups

Associations with grants
- Basic information about the service
- Where to find information
- Timetable
Suggested channels: digital post or e-mail, the web page`,
  howTitle: 'How a plan is read',
  how1: 'A line by itself is an audience. The lines below it with a dash or a bullet are its messages.',
  how2: '“Same as contact centre” means that the messages are inherited.',
  how3: '“Suggested channels: …” becomes the audience’s channels.',
  how4: '“Be able to …” and “Understand …” say how well the message should stick.',
  again: 'Read the plan again',
  readAs: 'How the plan was read',
  refused: 'No plan could be read',
  figAudiences: 'audiences',
  figMessages: 'messages',
  figNeeds: 'cells in the matrix',
  toActivities: 'Import the activities of the file',
  problems_one: '{{count}} thing to look at',
  problems_other: '{{count}} things to look at',
  problemLine: 'line {{line}}',
  problemCell: 'row {{row}}, column {{column}}',
  severity: { error: 'Not taken in', warning: 'Check' },
  duplicates_one: '{{count}} suggestion: messages that may be the same',
  duplicates_other: '{{count}} suggestions: messages that may be the same',
  duplicatesText: 'Nothing is merged unless you choose it.',
  duplicateGroup: 'Perhaps the same ({{share}})',
  keepAll: 'Keep all as messages of their own',
  mergeTo: 'Merge into “{{title}}”',
  asVariants: 'Keep the other wordings as variants',
  diff: 'Compared with the programme today',
  diffSame: 'Everything in the plan is already in the programme.',
  diffNewAudiences_one: '{{count}} new audience',
  diffNewAudiences_other: '{{count}} new audiences',
  diffChanged_one: '{{count}} changed audience',
  diffChanged_other: '{{count}} changed audiences',
  diffUnchanged_one: '{{count}} unchanged audience',
  diffUnchanged_other: '{{count}} unchanged audiences',
  diffMissing_one: '{{count}} audience is only in the programme and stays',
  diffMissing_other: '{{count}} audiences are only in the programme and stay',
  diffMessagesMissing_one: '{{count}} message is only in the programme and stays',
  diffMessagesMissing_other: '{{count}} messages are only in the programme and stay',
  diffMessages_one: '{{count}} new message',
  diffMessages_other: '{{count}} new messages',
  diffNeeds_one: '{{count}} new cell, besides the {{now}} there are.',
  diffNeeds_other: '{{count}} new cells, besides the {{now}} there are.',
  groups: 'The audiences, as they were read',
  inherits: 'inherits from {{names}}',
  inherited: 'inherited from {{name}}',
  groupMessages_one: '{{count}} message',
  groupMessages_other: '{{count}} messages',
  channels: 'Channels: {{names}}',
  ignored_one: '{{count}} line was skipped',
  ignored_other: '{{count}} lines were skipped',
  import: 'Import {{audiences}} audiences and {{messages}} messages',
  importNothing: 'Nothing new to import',
  done: '{{audiences}} audiences and {{messages}} messages have been imported',
  undone: 'The import has been undone',
};
