-- The queue of a country: one department of 10 %, one of 40 %, eighteen that share the rest. Nothing is due on `numbers.today`.
CREATE TEMP TABLE made AS
SELECT i, size, today, t, pg_temp.numbered('person', i) AS person, pg_temp.numbered('measure', i) AS measure, pg_temp.place(r) AS place,
  pg_temp.department(pg_temp.place(r)) AS department, '2024-01-01'::timestamptz + i * (today - 8 - '2024-01-01'::timestamptz) / size AS at,
  CASE WHEN s < 0.10 THEN 'QUEUED' WHEN s < 0.18 THEN 'SELECTION_OPEN' WHEN s < 0.25 THEN 'ORDERED' WHEN s < 0.35 THEN 'BLOCKED'
    WHEN s < 0.36 THEN 'ACTIVATION_REQUESTED' WHEN s < 0.40 THEN 'WAITING_FOR_FUNDS' WHEN s < 0.52 THEN 'SERVED'
    WHEN s < 0.53 THEN 'NEEDS_DECISION' ELSE 'CLOSED' END AS status
FROM (SELECT i, size, today, random() AS r, random() AS s, random() AS t
  FROM (SELECT current_setting('numbers.size')::int AS size, current_setting('numbers.today')::date AS today) AS asked,
    generate_series(1, size) AS i OFFSET 0) AS drawn;
ANALYZE made;

INSERT INTO working_calendar VALUES (1, 1, 2024, 2027, '{}', '{}');
INSERT INTO departments SELECT DISTINCT department, 1, place::text FROM made;
INSERT INTO budgets SELECT DISTINCT department, 'SANATORIUM_RESORT_TREATMENT', 2026, 1, 1000000000000 FROM made;
INSERT INTO guaranteed_amounts SELECT pg_temp.numbered('amount', place), 1, 'SANATORIUM_RESORT_TREATMENT', '', place::text, '2024-01-01', 'BED_DAY', 1500000
  FROM (SELECT DISTINCT place FROM made) AS places;
INSERT INTO identities SELECT person, 1, encode(sha256(person::text::bytea), 'hex'), department, place::text, 'FROM_30_TO_44', 'SECOND',
  today + 300 + (t * 900)::int, CASE WHEN t < 0.5 THEN 'KK' ELSE 'RU' END,
  CASE WHEN t < 0.05 THEN jsonb_build_array(jsonb_build_object('kind', 'LEGAL', 'scope', 'ALL', 'validUntil', '2033-05-20',
    'iinDigest', encode(sha256(('representative' || i)::bytea), 'hex'))) ELSE '[]' END
  FROM made;
INSERT INTO measures SELECT measure, 1, person, 'SANATORIUM_RESORT_TREATMENT', '', at::date,
  CASE WHEN status = 'CLOSED' THEN at::date + 30 ELSE today + 60 + (t * 600)::int END, today + 300 + (t * 900)::int FROM made;
INSERT INTO journals SELECT department, 'SANATORIUM_RESORT_TREATMENT', count(*) FROM made GROUP BY department;
INSERT INTO entries (id, version, status, queue_no, person_id, department_id, region, kind, application_id, measure_id, case_no, channel, age_band,
  disability_group, received_at, seq, registered_at, registered_by, transfer_no, opened_on, remind_on, reminded, closes_on, held_tiyn, order_ids,
  activation_received_at, due_on, calendar_version, reason, since, next_on, closed_on, valid_until)
SELECT pg_temp.numbered('entry', i), 3, status, row_number() OVER (PARTITION BY place ORDER BY i), person, department, place::text,
  'SANATORIUM_RESORT_TREATMENT', pg_temp.numbered('application', i), measure, 'S-' || i, 'EMPLOYMENT_DEPARTMENT', 'FROM_30_TO_44', 'SECOND',
  at, i, at + interval '1 day', pg_temp.numbered('specialist', place), opened.transfer_no, opened.opened_on, opened.opened_on + 31,
  status = 'BLOCKED', opened.opened_on + 61, CASE WHEN status = 'ORDERED' OR (status = 'SELECTION_OPEN' AND t < 0.25) THEN 21000000 ELSE 0 END,
  CASE WHEN status IN ('ORDERED', 'SERVED', 'NEEDS_DECISION') THEN ARRAY[pg_temp.numbered('order', i)] ELSE '{}' END,
  CASE WHEN status = 'ACTIVATION_REQUESTED' THEN today - interval '1 hour' END, CASE WHEN status = 'ACTIVATION_REQUESTED' THEN today + 1 + (t * 3)::int END,
  CASE WHEN status = 'ACTIVATION_REQUESTED' THEN 1 END,
  CASE status WHEN 'BLOCKED' THEN 'NOT_SELECTED_IN_TWO_MONTHS' WHEN 'WAITING_FOR_FUNDS' THEN 'NO_FUNDS_FOR_ACTIVATION'
    WHEN 'NEEDS_DECISION' THEN 'NOT_TAKEN' WHEN 'CLOSED' THEN 'MEASURE_EXPIRED' END,
  CASE WHEN status IN ('WAITING_FOR_FUNDS', 'NEEDS_DECISION') THEN at + interval '40 days' END,
  CASE WHEN status = 'SERVED' THEN CASE WHEN t < 0.5 THEN date '2026-01-01' ELSE '2027-01-01' END END, CASE WHEN status = 'CLOSED' THEN at::date + 31 END,
  CASE WHEN status = 'CLOSED' THEN at::date + 30 ELSE today + 60 + (t * 600)::int END
FROM made, LATERAL (SELECT CASE WHEN status IN ('QUEUED', 'CLOSED') THEN NULL ELSE 1 END AS transfer_no,
  CASE WHEN status IN ('QUEUED', 'CLOSED') THEN NULL WHEN status = 'SELECTION_OPEN' THEN today - 25 + (t * 24)::int ELSE at::date + 2 END AS opened_on) AS opened;
INSERT INTO transfers SELECT id, version, transfer_no, registered_at, NULL, NULL, queue_no FROM entries WHERE transfer_no IS NOT NULL;
DROP TABLE made;
