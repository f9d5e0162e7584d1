-- The journal of SMS of a country, a tenth of them received.
CREATE TEMP TABLE made AS
SELECT i, pg_temp.place(r) AS place, '2024-01-01'::timestamptz + i * (today - 8 - '2024-01-01'::timestamptz) / size AS at, s < 0.1 AS received, 1 + floor(t * 8)::int AS code
FROM (SELECT i, size, today, random() AS r, random() AS s, random() AS t
  FROM (SELECT current_setting('numbers.size')::int AS size, current_setting('numbers.today')::date AS today) AS asked,
    generate_series(1, size) AS i OFFSET 0) AS drawn;
ANALYZE made;
INSERT INTO sms_records (id, version, direction, status, entered_at, entered_on, person_id, department_id, region, kind, case_no, phone, text, sender, code, reason, seq_no, language,
  phone_source, phone_owner, trigger_event_id, attempts, sent_at, delivered_at, answer, problem, received_at, delivered_by)
SELECT pg_temp.numbered('sms', i), 1, CASE WHEN received THEN 'INCOMING' ELSE 'OUTGOING' END, CASE WHEN received THEN 'UNMATCHED' ELSE 'DELIVERED' END, at, (at AT TIME ZONE 'Asia/Almaty')::date,
  pg_temp.numbered('person', i / 5), pg_temp.department(place), place::text, 'SANATORIUM_RESORT_TREATMENT', 'S-' || i / 5, '+7' || i, '', CASE WHEN NOT received THEN 'E_SOBES' END,
  CASE WHEN NOT received THEN 'SAN-SMS-0' || code END, CASE WHEN NOT received THEN 'SELECTION_REMINDER' END, CASE WHEN NOT received THEN i END, CASE WHEN NOT received THEN 'KK' END,
  CASE WHEN NOT received THEN 'EGOV' END, CASE WHEN NOT received THEN 'PERSON' END, CASE WHEN NOT received THEN 'event' END, 1, CASE WHEN NOT received THEN at END,
  CASE WHEN NOT received THEN at END, NULL, CASE WHEN received THEN 'UNKNOWN_CODE' END, CASE WHEN received THEN at END, CASE WHEN received THEN 'gateway' END
FROM made;
DROP TABLE made;
