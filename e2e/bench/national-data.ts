import type pg from 'pg';

export type Size = {
  organisations: number;
  audiences: number;
  messages: number;
  needs: number;
  membersPerAudience: number;
  evidence: number;
};

export const national: Size = { organisations: 290, audiences: 21, messages: 50, needs: 126, membersPerAudience: 6, evidence: 200_000 };

export const programmeId = '00000000-0000-7000-8000-000000000001';
export const hostId = '10000000-0000-7000-8000-000000000001';

const id = (kind: number, expression: string): string => `('${kind}0000000-0000-7000-8000-' || lpad((${expression})::text, 12, '0'))::uuid`;

/**
 * A whole country in one programme: every organisation has the same needs, its own members, activities of every kind
 * (planned in time, planned late, done with the present words, done with old words, cancelled) and evidence.
 * Made in SQL with a fixed seed, so that two runs hold the same.
 */
export const fillNation = async (pool: pg.Pool, size: Size): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('select setseed(0.42)');
    for (const statement of statements(size)) await client.query(statement);
    await client.query('analyze');
  } finally {
    client.release();
  }
};

const statements = (size: Size): string[] => {
  const organisation = id(1, 'o');
  const need = id(4, `o * 1000 + n`);
  const audienceOf = `(n % ${size.audiences}) + 1`;
  const organisations = `generate_series(1, ${size.organisations}) as o`;
  const needs = `generate_series(1, ${size.needs}) as n`;
  return [
    `insert into identity.organisation (id, name, kind, organisation_number, slug)
      select ${organisation}, 'Kommun ' || o, 'municipality', lpad(o::text, 10, '0'), 'kommun-' || o from ${organisations}`,
    `insert into identity.shared_service (id, name, host_organisation_id) values ('${programmeId}', 'Tjänsten', '${hostId}')`,
    `insert into identity.shared_service_member (service_id, organisation_id) select '${programmeId}', ${organisation} from ${organisations}`,
    `insert into planning.programme (id, organisation_id, name, name_key, visibility) values ('${programmeId}', '${hostId}', 'Ny tjänst', 'ny tjänst', 'network')`,
    `insert into planning.programme_adoption (programme_id, organisation_id) select '${programmeId}', ${organisation} from ${organisations} where o > 1`,
    `insert into planning.audience (id, programme_id, organisation_id, name, name_key, side, tier, position)
      select ${id(2, 'a')}, '${programmeId}', '${hostId}', 'Målgrupp ' || a, 'målgrupp ' || a, case when a > 16 then 'external' else 'internal' end, 1 + a % 3, a from generate_series(1, ${size.audiences}) as a`,
    `insert into planning.message (id, programme_id, organisation_id, title, title_key, position, version)
      select ${id(3, 'm')}, '${programmeId}', '${hostId}', 'Budskap ' || m, 'budskap ' || m, m, 1 + (m % 5 = 0)::int from generate_series(1, ${size.messages}) as m`,
    // Consecutive needs have different audiences; each audience's messages follow on each other, so no pair comes twice.
    `insert into planning.need (id, programme_id, organisation_id, audience_id, message_id, level, template_level, need_by)
      select ${need}, '${programmeId}', ${organisation}, ${id(2, audienceOf)}, ${id(3, `(n / ${size.audiences} + n) % ${size.messages} + 1`)},
        'know', 'know', current_date + (n % 60 - 20) from ${organisations}, ${needs}`,
    `insert into delivery.recipient (id, organisation_id, name, email, identity_key, email_key)
      select ${id(5, 'o * 1000 + a * 10 + k')}, ${organisation}, 'M', 'm' || (o * 1000 + a * 10 + k) || '@exempel.example', 'k' || (o * 1000 + a * 10 + k), null
      from ${organisations}, generate_series(1, ${size.audiences}) as a, generate_series(0, ${size.membersPerAudience - 1}) as k`,
    `insert into delivery.audience_member (organisation_id, audience_id, recipient_id)
      select ${organisation}, ${id(2, 'a')}, ${id(5, 'o * 1000 + a * 10 + k')}
      from ${organisations}, generate_series(1, ${size.audiences}) as a, generate_series(0, ${size.membersPerAudience - 1}) as k`,
    `insert into planning.activity (id, organisation_id, programme_id, title, channel, planned_date, state, done_at)
      select ${id(6, 'o * 1000 + n')}, ${organisation}, '${programmeId}', 'Aktivitet', 'email', current_date + (n % 50 - 25),
        case when n % 7 = 0 then 'cancelled' when n % 3 = 0 then 'planned' else 'done' end,
        case when n % 7 <> 0 and n % 3 <> 0 then now() - (n || ' hours')::interval end
      from ${organisations}, ${needs} where (o + n) % 5 <> 0`,
    `insert into planning.activity_need (activity_id, need_id, message_version)
      select ${id(6, 'o * 1000 + n')}, ${need}, case when n % 7 <> 0 and n % 3 <> 0 then 1 end from ${organisations}, ${needs} where (o + n) % 5 <> 0`,
    `insert into evaluation.evidence (organisation_id, need_id, message_version, member_key, source_kind, source_id, handed_over_at, delivered_at, receipt_at, level)
      select ${organisation}, ${need}, 1, ${id(5, `o * 1000 + (${audienceOf}) * 10 + k`)}::text, 'sendOut', ${id(6, 'o * 1000 + n')}, now(), case when k % 2 = 0 then now() end, case when random() < 0.8 then now() end, case when random() < 0.8 then 1 end
      from ${organisations}, ${needs}, generate_series(0, ${size.membersPerAudience - 1}) as k order by k, o, n limit ${size.evidence}`,
  ];
};
