-- Programmes of a country, each of another person and with two measures; nine measures in ten are open.
CREATE TEMP TABLE made AS
SELECT i, pg_temp.place(r) AS place, today, s, '2024-01-01'::date + (i::bigint * (today - 8 - '2024-01-01'::date) / size)::int AS formed_on
FROM (SELECT i, size, today, random() AS r, random() AS s
  FROM (SELECT current_setting('numbers.size')::int AS size, current_setting('numbers.today')::date AS today) AS asked,
    generate_series(1, size) AS i OFFSET 0) AS drawn;
ANALYZE made;
INSERT INTO holders SELECT pg_temp.numbered('person', i), 1 FROM made;
INSERT INTO irps SELECT pg_temp.numbered('irp', i), pg_temp.numbered('person', i), 'CURRENT', pg_temp.department(place), place::text, 'FROM_30_TO_44', 'SECOND', formed_on, today + 300, false,
  jsonb_build_array(jsonb_build_object('id', pg_temp.numbered('measure', 2 * i), 'kind', 'SANATORIUM_RESORT_TREATMENT', 'product', NULL, 'quantity', NULL, 'validFrom', formed_on, 'validTo', today + 200)),
  'data bank', formed_on FROM made;
INSERT INTO measures (id, person_id, irp_id, kind, valid_from, valid_to, status, expired_on, expired_for, valid_until)
SELECT pg_temp.numbered('measure', 2 * i + half), pg_temp.numbered('person', i), pg_temp.numbered('irp', i), CASE half WHEN 0 THEN 'SANATORIUM_RESORT_TREATMENT' ELSE 'WHEELCHAIR' END, formed_on,
  today + 60 + (s * 600)::int, CASE WHEN s < 0.1 THEN 'EXPIRED' ELSE 'OPEN' END, CASE WHEN s < 0.1 THEN formed_on END, CASE WHEN s < 0.1 THEN 'NOT_IN_PROGRAMME' END, least(today + 300, today + 60 + (s * 600)::int)
FROM made, generate_series(0, 1) AS half;
DROP TABLE made;
