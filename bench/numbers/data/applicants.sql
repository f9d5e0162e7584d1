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
  CASE WHEN s < 0.02 THEN 'ACCEPTANCE_REFUSED' WHEN s < 0.04 THEN 'ACCEPTED' WHEN s < 0.05 THEN 'AT_DEPARTMENT' WHEN s < 0.06 THEN 'AT_STATE_CORPORATION' ELSE 'HANDED_OVER' END AS status,
  t < 0.5 AS of_unit
FROM (SELECT i, size, today, random() AS r, random() AS s, random() AS t
  FROM (SELECT current_setting('numbers.size')::int AS size, current_setting('numbers.today')::date AS today) AS asked,
    generate_series(1, size) AS i OFFSET 0) AS drawn;
ANALYZE made;
INSERT INTO working_calendar VALUES (1, 1, 2024, 2027, '{}', '{}');
INSERT INTO persons (id, version, status, iin, surname, first_name, patronymic, birth_date, disability_group, disability_from, disability_to, department_id, region, language,
  identity_document, address, phones, representatives, delivered_by)
SELECT pg_temp.numbered('person', i), 1, 'KNOWN', pg_temp.iin(i), initcap(translate(substr(md5(i::text), 1, 8), '0123456789', 'ghijklmnop')), 'Name', NULL, '1980-01-01', 'SECOND',
  '2024-01-01', NULL, pg_temp.department(place), place::text, 'KK', '{"kind": "Identity card", "number": "012345678", "issuedBy": "MIA RK", "issuedOn": "2020-05-04"}',
  '{"oblast": "O", "cityOrDistrict": "C", "village": null, "street": "S", "house": "1", "flat": null}', '[]', '[]', 'data bank' FROM made;
UPDATE persons SET surname_key = lower(surname);
INSERT INTO measures SELECT pg_temp.numbered('measure', i), 1, pg_temp.numbered('person', i), 'SANATORIUM_RESORT_TREATMENT', '2024-01-01', NULL, NULL, false FROM made;
INSERT INTO applications (id, version, status, seq, case_no, person_id, department_id, region, measure_id, kind, age_band, disability_group, channel, unit_id, received_at, intake, refusal, due_on, calendar_version,
  decision_outcome, decision_by_specialist_id, decision_by_name, decision_decided_at, decision_refusal_ground, decision_refusal_reason, result_ready_at,
  custody_handed_at, custody_keep_to, custody_is_late, handed_over_at, handed_over_by_name, handed_over_by_position)
SELECT pg_temp.numbered('application', i), 1, status, i, CASE WHEN status <> 'ACCEPTANCE_REFUSED' THEN 'S-' || i END, pg_temp.numbered('person', i), pg_temp.department(place), place::text,
  pg_temp.numbered('measure', i), 'SANATORIUM_RESORT_TREATMENT', 'FROM_30_TO_44', 'SECOND', CASE WHEN of_unit THEN 'STATE_CORPORATION' ELSE 'EMPLOYMENT_DEPARTMENT' END,
  CASE WHEN of_unit THEN pg_temp.numbered('unit', place) END, at,
  CASE WHEN status <> 'ACCEPTANCE_REFUSED' THEN jsonb_build_object('applicant', '{"as": "PERSON", "iin": null, "name": "Name"}'::jsonb, 'papers', '[]'::jsonb, 'acceptedBy', NULL, 'socialWorker', NULL, 'registeredAt', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END,
  CASE WHEN status = 'ACCEPTANCE_REFUSED' THEN jsonb_build_object('applicantName', 'Name', 'faults', '[]'::jsonb, 'refusedBy', '{"specialistId": null, "name": "Name", "position": "P"}'::jsonb, 'refusedAt', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END,
  CASE WHEN status <> 'ACCEPTANCE_REFUSED' THEN at::date + 14 END, CASE WHEN status <> 'ACCEPTANCE_REFUSED' THEN 1 END,
  CASE WHEN status NOT IN ('ACCEPTANCE_REFUSED', 'ACCEPTED') THEN CASE WHEN s < 0.9 THEN 'GRANTED' ELSE 'SERVICE_REFUSED' END END, CASE WHEN status NOT IN ('ACCEPTANCE_REFUSED', 'ACCEPTED') THEN pg_temp.numbered('specialist', place) END,
  CASE WHEN status NOT IN ('ACCEPTANCE_REFUSED', 'ACCEPTED') THEN 'Name' END, CASE WHEN status NOT IN ('ACCEPTANCE_REFUSED', 'ACCEPTED') THEN at END, CASE WHEN s >= 0.9 THEN 'UNRELIABLE_DATA' END, CASE WHEN s >= 0.9 THEN '' END, CASE WHEN status NOT IN ('ACCEPTANCE_REFUSED', 'ACCEPTED') THEN at END,
  CASE WHEN status = 'AT_STATE_CORPORATION' THEN at END, CASE WHEN status = 'AT_STATE_CORPORATION' THEN today + 10 END, CASE WHEN status = 'AT_STATE_CORPORATION' THEN false END,
  CASE WHEN status = 'HANDED_OVER' THEN at END, CASE WHEN status = 'HANDED_OVER' THEN 'Name' END, CASE WHEN status = 'HANDED_OVER' THEN 'P' END FROM made;
INSERT INTO register_queries (id, application_id, register, asked_at, next_ask_at, answered_at, source, found, document, is_open)
SELECT pg_temp.numbered('query', i), pg_temp.numbered('application', i), 'RESIDENCE', at, today + 2, CASE WHEN s BETWEEN 0.04 AND 0.97 THEN at END, CASE WHEN s BETWEEN 0.04 AND 0.97 THEN 'REGISTER' END, CASE WHEN s BETWEEN 0.04 AND 0.97 THEN true END, CASE WHEN s BETWEEN 0.04 AND 0.97 THEN '{}'::jsonb END, status = 'ACCEPTED' FROM made;
INSERT INTO invitations (id, version, status, case_no, person_id, department_id, region, measure_id, kind, age_band, disability_group, specialist_id, sent_at, reply_by, calendar_version, ended_at)
SELECT pg_temp.numbered('invitation', i), 1, CASE WHEN s < 0.02 THEN 'SENT' ELSE 'EXPIRED' END, 'S-' || i, pg_temp.numbered('person', i), pg_temp.department(place), place::text, pg_temp.numbered('measure', i),
  'SANATORIUM_RESORT_TREATMENT', 'FROM_30_TO_44', 'SECOND', pg_temp.numbered('specialist', place), at, CASE WHEN s < 0.02 THEN today + 2 ELSE at::date + 5 END, 1, CASE WHEN s >= 0.02 THEN at END FROM made WHERE i % 2 = 0;
INSERT INTO complaints (id, version, status, incoming_no, person_id, department_id, region, kind, age_band, disability_group, body, delivery, text, answer_place, accepted_by_name, registered_at, due_on, calendar_version,
  answer_text, answer_by_name, answer_answered_at, answer_is_late)
SELECT pg_temp.numbered('complaint', i), 1, CASE WHEN s < 0.02 THEN 'REGISTERED' ELSE 'ANSWERED' END, i, pg_temp.numbered('person', i), pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT',
  'FROM_30_TO_44', 'SECOND', 'EMPLOYMENT_DEPARTMENT', 'BY_HAND', '', '', 'Name', at, at::date + 10, 1, 
  CASE WHEN s >= 0.02 THEN '' END, CASE WHEN s >= 0.02 THEN 'Name' END, CASE WHEN s >= 0.02 THEN at END, CASE WHEN s >= 0.02 THEN false END FROM made WHERE i % 10 = 0;
DROP TABLE made;
