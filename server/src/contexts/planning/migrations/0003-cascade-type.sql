-- A cascade is a kind of activity of its own: who carries it out are its holders, so it lacks neither channel nor somebody responsible.
alter table planning.activity drop constraint activity_type_check;
alter table planning.activity add constraint activity_type_check check (type in ('committee', 'managementMeeting', 'meeting', 'memo', 'training',
  'dialogue', 'stream', 'webPage', 'email', 'digitalPost', 'press', 'social', 'event', 'cascade', 'other'));
