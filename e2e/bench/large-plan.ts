import type pg from 'pg';

const id = (kind: string, expression: string): string => `('${kind}000000-0000-7000-8000-' || lpad((${expression})::text, 12, '0'))::uuid`;

/** A demo's plan made as large as a large municipality's, in a network of 300 organisations with 20,000 activities this year. */
export const enlargePlan = async (pool: pg.Pool): Promise<{ programmeId: string; audienceId: string; cascadeId: string }> => {
  const one = async (text: string): Promise<string> => String((await pool.query<{ id: string }>(text)).rows[0]?.id);
  const ours = await one(
    `select membership.organisation_id as id from identity.membership join identity.person on person.id = person_id where person.name = 'Karin Lindqvist'`,
  );
  const personId = await one(`select id from identity.person where name = 'Karin Lindqvist'`);
  const serviceId = await one(`select service_id as id from identity.shared_service_member where organisation_id = '${ours}'`);
  const programmeId = await one(
    `select programme_id as id from planning.need where organisation_id = '${ours}' group by programme_id order by count(*) desc limit 1`,
  );
  const audienceId = await one(
    `select audience_id as id from planning.need where organisation_id = '${ours}' and programme_id = '${programmeId}' and withdrawn_at is null limit 1`,
  );
  const cascadeId = '70000000-0000-7000-8000-000000000001';
  const audienceOf = `(array(select id from planning.audience where programme_id = '${programmeId}' order by id))`;
  const statements = [
    `insert into identity.organisation (id, name, kind, organisation_number, slug)
      select ${id('1f', 'o')}, 'Kommun ' || o, 'municipality', lpad((900000000 + o)::text, 10, '0'), 'mat-kommun-' || o from generate_series(1, 297) as o`,
    `insert into identity.shared_service_member (service_id, organisation_id) select '${serviceId}', ${id('1f', 'o')} from generate_series(1, 297) as o`,
    `insert into planning.year_plan (id, organisation_id, year, published_at)
      select gen_random_uuid(), ${id('1f', 'o')}, extract(year from current_date)::int, now() from generate_series(1, 297) as o`,
    `insert into planning.activity (id, organisation_id, programme_id, title, channel, type, sender, planned_date, planned_until, audience_ids)
      select ${id('6f', 'o * 1000 + n')}, ${id('1f', 'o')}, '${programmeId}', 'Kommun ' || o || ' berättar om steg ' || n, 'meeting',
        (array['meeting', 'press', 'social', 'training', 'memo'])[1 + n % 5], case when n % 9 = 0 then 'Kommunförbundet' else '' end,
        day, day + n % 3, array[${audienceOf}[1 + (o + n) % 21]]
      from generate_series(1, 297) as o, generate_series(1, 68) as n,
        lateral (select date_trunc('year', current_date)::date + ((o * 11 + n * 53) % 365) as day) as days`,
    `insert into planning.activity (id, organisation_id, programme_id, title, channel, type, planned_date, is_idea, audience_ids)
      select ${id('6e', 'n')}, '${ours}', '${programmeId}', 'Vårt steg ' || n, 'meeting', 'meeting', current_date + (n % 200 - 60), n % 7 = 0, array[${audienceOf}[1 + n % 21]]
      from generate_series(1, 600) as n`,
    `insert into planning.activity_need (activity_id, need_id)
      select ${id('6e', 'n')}, (array(select id from planning.need where organisation_id = '${ours}' and programme_id = '${programmeId}' and withdrawn_at is null order by id))[1 + n % 100]
      from generate_series(1, 600) as n`,
    `insert into delivery.recipient (id, organisation_id, name, email, identity_key)
      select ${id('5f', 'n')}, '${ours}', 'Medlem ' || n, 'medlem' || n || '@exempel.example', 'bench' || n from generate_series(1, 5000) as n`,
    `insert into delivery.audience_member (organisation_id, audience_id, recipient_id) select '${ours}', '${audienceId}', ${id('5f', 'n')} from generate_series(1, 5000) as n`,
    `insert into cascade.cascade (id, organisation_id, programme_id, title, status, kit, created_by)
      select '${cascadeId}', organisation_id, programme_id, 'Tusen led', 'running', kit, '${personId}' from cascade.cascade where organisation_id = '${ours}' limit 1`,
    `insert into cascade.holder (id, cascade_id, organisation_id, kind, name, email, role, position, sent_at, confirmed_at)
      select ${id('7f', 'n')}, '${cascadeId}', '${ours}', 'person', 'Person ' || n, 'p' || n || '@mat.example', 'Enhetschef', n, now() - interval '9 days', case when n % 3 > 0 then now() end
      from generate_series(1, 1000) as n`,
    // Each has four below, so that a thousand are six hops.
    `insert into cascade.edge (from_id, to_id, cascade_id, position) select ${id('7f', '(n + 2) / 4')}, ${id('7f', 'n')}, '${cascadeId}', n from generate_series(2, 1000) as n`,
    `insert into language.term (id, organisation_id, visibility, term, status, readings)
      select ${id('8f', 'n')}, '${ours}', 'own', 'ord nummer ' || n, 'preferred', '[]' from generate_series(1, 1000) as n`,
    'analyze',
  ];
  for (const statement of statements) await pool.query(statement);
  return { programmeId, audienceId, cascadeId };
};
