-- Persons of a country, an application of each, an offer of every second and a complaint of every tenth; nothing is due on `numbers.today`.
-- A number with its check digit; null where the law gives none for these eleven digits.
CREATE FUNCTION pg_temp.checked(digits text) RETURNS text IMMUTABLE LANGUAGE sql RETURN (
  SELECT digits || CASE WHEN sum(i * digit) % 11 < 10 THEN sum(i * digit) % 11 WHEN sum(((i + 1) % 11 + 1) * digit) % 11 < 10 THEN sum(((i + 1) % 11 + 1) * digit) % 11 END
  FROM (SELECT i, substr(digits, i, 1)::int AS digit FROM generate_series(1, 11) AS i) AS each);
CREATE FUNCTION pg_temp.iin(number int) RETURNS text IMMUTABLE LANGUAGE sql RETURN (
  SELECT coalesce(pg_temp.checked(born || lpad(serial::text, 4, '0')), pg_temp.checked(born || lpad((serial + 3333)::text, 4, '0')), pg_temp.checked(born || lpad((serial + 6666)::text, 4, '0')))
  FROM (SELECT to_char('1940-01-01'::date + number / 3333, 'YYMMDD') || '3' AS born, number % 3333 AS serial) AS parts);
CREATE TEMP TABLE made AS
SELECT i, pg_temp.place(r) AS place, today, s, '2024-01-01'::timestamptz + i * (today - 8 - '2024-01-01'::timestamptz) / size AS at,
  CASE WHEN s < 0.02 THEN 'acceptanceRefused' WHEN s < 0.04 THEN 'accepted' WHEN s < 0.05 THEN 'resultReady' WHEN s < 0.06 THEN 'atCorporation' ELSE 'handedOver' END AS status,
  t < 0.5 AS of_unit
FROM (SELECT i, size, today, random() AS r, random() AS s, random() AS t
  FROM (SELECT current_setting('numbers.size')::int AS size, current_setting('numbers.today')::date AS today) AS asked,
    generate_series(1, size) AS i OFFSET 0) AS drawn;
ANALYZE made;
INSERT INTO working_calendar VALUES (1, 1, 2024, 2027, '{}', '{}');
INSERT INTO persons (id, version, status, iin, surname, first_name, patronymic, birth_date, disability_group, disability_from, disability_to, department_id, region, language,
  identity_document, address, phones, representatives, delivered_by)
SELECT pg_temp.numbered('person', i), 1, 'known', pg_temp.iin(i), initcap(translate(substr(md5(i::text), 1, 8), '0123456789', 'ghijklmnop')), 'Name', NULL, '1980-01-01', 'SECOND',
  '2024-01-01', NULL, pg_temp.department(place), place::text, 'KK', '{}', '{}', '[]', '[]', 'data bank' FROM made;
UPDATE persons SET surname_key = lower(surname);
INSERT INTO measures SELECT pg_temp.numbered('measure', i), 1, pg_temp.numbered('person', i), 'SANATORIUM_RESORT_TREATMENT', '2024-01-01', NULL, NULL, false FROM made;
INSERT INTO applications (id, version, status, seq, case_no, person_id, department_id, region, measure_id, kind, age_band, disability_group, channel, unit_id, received_at, intake, due_on, calendar_version,
  decision, result, keep_to)
SELECT pg_temp.numbered('application', i), 1, status, i, CASE WHEN status <> 'acceptanceRefused' THEN 'S-' || i END, pg_temp.numbered('person', i), pg_temp.department(place), place::text,
  pg_temp.numbered('measure', i), 'SANATORIUM_RESORT_TREATMENT', 'FROM_30_TO_44', 'SECOND', CASE WHEN of_unit THEN 'STATE_CORPORATION' ELSE 'EMPLOYMENT_DEPARTMENT' END,
  CASE WHEN of_unit THEN pg_temp.numbered('unit', place) END, at, '{}', CASE WHEN status <> 'acceptanceRefused' THEN at::date + 14 END, CASE WHEN status <> 'acceptanceRefused' THEN 1 END,
  CASE WHEN status NOT IN ('acceptanceRefused', 'accepted') THEN jsonb_build_object('outcome', CASE WHEN s < 0.9 THEN 'GRANTED' ELSE 'REFUSED' END) END,
  CASE WHEN status NOT IN ('acceptanceRefused', 'accepted') THEN '{}'::jsonb END, CASE WHEN status = 'atCorporation' THEN today + 10 END FROM made;
INSERT INTO register_queries (id, application_id, register, asked_at, next_ask_at, answered_at, source, found, is_open)
SELECT pg_temp.numbered('query', i), pg_temp.numbered('application', i), 'RESIDENCE', at, today + 2, CASE WHEN s BETWEEN 0.04 AND 0.97 THEN at END, CASE WHEN s BETWEEN 0.04 AND 0.97 THEN 'REGISTER' END, CASE WHEN s BETWEEN 0.04 AND 0.97 THEN true END, status = 'accepted' FROM made;
INSERT INTO proactive_offers (id, version, status, case_no, person_id, department_id, region, measure_id, kind, age_band, disability_group, specialist_id, sent_at, reply_by, calendar_version, ended_at)
SELECT pg_temp.numbered('offering', i), 1, CASE WHEN s < 0.02 THEN 'sent' ELSE 'expired' END, 'S-' || i, pg_temp.numbered('person', i), pg_temp.department(place), place::text, pg_temp.numbered('measure', i),
  'SANATORIUM_RESORT_TREATMENT', 'FROM_30_TO_44', 'SECOND', pg_temp.numbered('specialist', place), at, CASE WHEN s < 0.02 THEN today + 2 ELSE at::date + 5 END, 1, CASE WHEN s >= 0.02 THEN at END FROM made WHERE i % 2 = 0;
INSERT INTO complaints (id, version, status, incoming_no, person_id, department_id, region, kind, age_band, disability_group, body, delivery, text, answer_place, accepted_by, registered_at, due_on, calendar_version, answer)
SELECT pg_temp.numbered('complaint', i), 1, CASE WHEN s < 0.02 THEN 'registered' ELSE 'answered' END, i, pg_temp.numbered('person', i), pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT',
  'FROM_30_TO_44', 'SECOND', 'DEPARTMENT', 'IN_PERSON', '', '', '{}', at, at::date + 10, 1, CASE WHEN s >= 0.02 THEN '{}'::jsonb END FROM made WHERE i % 10 = 0;
DROP TABLE made;
