-- What is paid for: `numbers.size` claims, each with its reservation and two movements of money, in registers of a hundred claims.
CREATE TEMP TABLE made AS
SELECT i, pg_temp.place(r) AS place, today, '2024-01-01'::timestamptz + i * (today - 8 - '2024-01-01'::timestamptz) / size AS at, greatest(10, size / 10000) AS providers,
  CASE WHEN s < 0.02 THEN 'registered' WHEN s < 0.04 THEN 'approved' WHEN s < 0.05 THEN 'rejected' ELSE 'paid' END AS status
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
INSERT INTO reservations SELECT pg_temp.numbered('reservation', i), 2, 'spent', pg_temp.numbered('budget', place * 10000 + 2026), 2026, pg_temp.numbered('order', i), pg_temp.numbered('person', i),
  pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT', pg_temp.numbered('provider', 1 + i % providers), pg_temp.numbered('reimbursement', i), 0, NULL, at, at, 21000000 FROM made;
INSERT INTO claims SELECT pg_temp.numbered('claim', i), 1, status, pg_temp.numbered('reservation', i), pg_temp.numbered('budget', place * 10000 + 2026), 2026, pg_temp.numbered('order', i), pg_temp.numbered('act', i),
  pg_temp.numbered('person', i), pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT', pg_temp.numbered('provider', 1 + i % providers), pg_temp.numbered('reimbursement', i), 21000000, at,
  CASE WHEN status = 'paid' THEN pg_temp.numbered('register', i / 100) END,
  jsonb_build_object('approvedAt', '2026-01-01T00:00:00.000Z', 'registerId', pg_temp.numbered('register', i / 100), 'paidOn', '2026-01-01', 'paidAt', '2026-01-01T00:00:00.000Z',
    'rejection', '{"reason": "OTHER", "text": "", "rejectedAt": "2026-01-01T00:00:00.000Z"}'::jsonb) FROM made;
INSERT INTO payment_registers SELECT pg_temp.numbered('register', n), pg_temp.department(place), place::text, ARRAY[pg_temp.numbered('claim', n)], 21000000, (at AT TIME ZONE 'UTC')::date, at
  FROM (SELECT i / 100 AS n, min(place) AS place, min(at) AS at FROM made GROUP BY i / 100) AS registers;
INSERT INTO movements SELECT pg_temp.numbered('budget', place * 10000 + 2026), 2 * i + step, CASE step WHEN 0 THEN 'FREE' ELSE 'RESERVED' END, CASE step WHEN 0 THEN 'RESERVED' ELSE 'OWED' END, 21000000,
  pg_temp.numbered('order', i), NULL, at FROM made, generate_series(0, 1) AS step;
DROP TABLE made;
