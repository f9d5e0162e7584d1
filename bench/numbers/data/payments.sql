-- What is paid for: `numbers.size` claims, each with its reservation and two movements of money, in registers of a hundred claims.
CREATE TEMP TABLE made AS
SELECT i, pg_temp.place(r) AS place, today, '2024-01-01'::timestamptz + i * (today - 8 - '2024-01-01'::timestamptz) / size AS at, greatest(10, size / 10000) AS providers,
  CASE WHEN s < 0.02 THEN 'REGISTERED' WHEN s < 0.04 THEN 'APPROVED' WHEN s < 0.05 THEN 'REJECTED' ELSE 'PAID' END AS status
FROM (SELECT i, size, today, random() AS r, random() AS s
  FROM (SELECT current_setting('numbers.size')::int AS size, current_setting('numbers.today')::date AS today) AS asked,
    generate_series(1, size) AS i OFFSET 0) AS drawn;
ANALYZE made;
INSERT INTO departments SELECT DISTINCT pg_temp.department(place), 1, place::text FROM made ON CONFLICT DO NOTHING;
INSERT INTO providers SELECT pg_temp.numbered('provider', i), 1, 'bin ' || i FROM generate_series(1, (SELECT max(providers) FROM made)) AS i ON CONFLICT DO NOTHING;
INSERT INTO budgets SELECT pg_temp.numbered('budget', place * 10000 + year), 1, pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT', year, 1000000000000000, 1000000000000000, 0, 0, 0, today
  FROM (SELECT DISTINCT place, today FROM made) AS places, generate_series(2024, 2026) AS year ON CONFLICT DO NOTHING;
INSERT INTO guaranteed_amounts SELECT pg_temp.numbered('amount', place * 10000 + year), 1, 'SANATORIUM_RESORT_TREATMENT', '', place::text, make_date(year, 1, 2), 'BED_DAY', 1500000, today
  FROM (SELECT DISTINCT place, today FROM made) AS places, generate_series(2024, 2026) AS year;
INSERT INTO reservations (id, version, status, budget_id, budget_year, order_id, person_id, department_id, region, kind, provider_id, reimbursement_application_id,
  amount_tiyn, spent_tiyn, decided_at, changed_at)
SELECT pg_temp.numbered('reservation', i), 2, 'SPENT', pg_temp.numbered('budget', place * 10000 + 2026), 2026, pg_temp.numbered('order', i), pg_temp.numbered('person', i),
  pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT', pg_temp.numbered('provider', 1 + i % providers), pg_temp.numbered('reimbursement', i), 0, 21000000, at, at FROM made;
INSERT INTO claims (id, version, status, reservation_id, budget_id, budget_year, order_id, act_id, person_id, department_id, region, kind, provider_id, reimbursement_application_id,
  amount_tiyn, registered_at, payment_register_id, approved_at, rejection_reason, rejection_text, rejection_rejected_at, paid_on, paid_at)
SELECT pg_temp.numbered('claim', i), 1, status, pg_temp.numbered('reservation', i), pg_temp.numbered('budget', place * 10000 + 2026), 2026, pg_temp.numbered('order', i), pg_temp.numbered('act', i),
  pg_temp.numbered('person', i), pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT', pg_temp.numbered('provider', 1 + i % providers), pg_temp.numbered('reimbursement', i), 21000000, at,
  CASE WHEN status = 'PAID' THEN pg_temp.numbered('register', i / 100) END, CASE WHEN status IN ('APPROVED', 'PAID') THEN at END,
  CASE WHEN status = 'REJECTED' THEN 'OTHER' END, CASE WHEN status = 'REJECTED' THEN '' END, CASE WHEN status = 'REJECTED' THEN at END,
  CASE WHEN status = 'PAID' THEN '2026-01-01'::date END, CASE WHEN status = 'PAID' THEN at END FROM made;
INSERT INTO payment_registers SELECT pg_temp.numbered('register', n), pg_temp.department(place), place::text, ARRAY[pg_temp.numbered('claim', n)], 21000000, (at AT TIME ZONE 'UTC')::date, at
  FROM (SELECT i / 100 AS n, min(place) AS place, min(at) AS at FROM made GROUP BY i / 100) AS registers;
INSERT INTO movements SELECT pg_temp.numbered('budget', place * 10000 + 2026), 2 * i + step, CASE step WHEN 0 THEN 'FREE' ELSE 'RESERVED' END, CASE step WHEN 0 THEN 'RESERVED' ELSE 'OWED' END, 21000000,
  pg_temp.numbered('order', i), NULL, at FROM made, generate_series(0, 1) AS step;
DROP TABLE made;
