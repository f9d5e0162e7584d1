-- Orders of a country, and a hundredth as many beds (at least 500): one department of 10 %, one of 40 %, eighteen that share the rest.
CREATE TEMP TABLE made AS
SELECT i, size, today, t, pg_temp.place(r) AS place, '2024-01-01'::date + (i::bigint * (today - 8 - '2024-01-01'::date) / size)::int AS placed_on, greatest(10, size / 10000) AS providers,
  CASE WHEN s < 0.01 THEN 'AWAITING_FUNDS' WHEN s < 0.02 THEN 'SENT' WHEN s < 0.05 THEN 'ACCEPTED' WHEN s < 0.06 THEN 'IN_SERVICE' WHEN s < 0.80 THEN 'SERVED'
    WHEN s < 0.85 THEN 'REFUSED' WHEN s < 0.90 THEN 'CANCELLED' WHEN s < 0.95 THEN 'VOIDED' ELSE 'NOT_TAKEN' END AS state
FROM (SELECT i, size, today, random() AS r, random() AS s, random() AS t
  FROM (SELECT current_setting('numbers.size')::int AS size, current_setting('numbers.today')::date AS today) AS asked,
    generate_series(1, size) AS i OFFSET 0) AS drawn;
ANALYZE made;
INSERT INTO working_calendar VALUES (1, 1, 2024, 2027, '{}', '{}');
INSERT INTO providers SELECT pg_temp.numbered('provider', i), 1, 'bin ' || i FROM generate_series(1, (SELECT max(providers) FROM made)) AS i;
INSERT INTO guaranteed_amounts SELECT pg_temp.numbered('amount', place), 1, 'SANATORIUM_RESORT_TREATMENT', '', place::text, '2024-01-01', 'BED_DAY', 1500000
  FROM (SELECT DISTINCT place FROM made) AS places;
INSERT INTO budget_hints SELECT DISTINCT pg_temp.department(place), 'SANATORIUM_RESORT_TREATMENT', 2026, 1, 1000000000000 FROM made;
INSERT INTO orders (id, version, status, number, person_id, department_id, region, age_band, disability_group, application_id, measure_id, kind, product, entry_id, provider_id,
  offer_id, quantity, served, tariff_on, begins_on, tariffs, price_tiyn, guaranteed_tiyn, co_payment_tiyn, placed_at, answer_by, answer_overdue, cancel_by,
  calendar_version, order_signature_id, reimbursement_application_id, reimbursement_signature_id, reservation_id,
  accepted_at, acceptance_signature_id, outcome, closed_on, closed_at, reason,
  void_code, cancelled_by, closing_signature_id)
SELECT pg_temp.numbered('order', i), 3, CASE WHEN ended THEN 'CLOSED' ELSE state END, i, pg_temp.numbered('person', i), pg_temp.department(place), place::text, 'FROM_30_TO_44', 'SECOND',
  pg_temp.numbered('application', i), pg_temp.numbered('measure', i), 'SANATORIUM_RESORT_TREATMENT', '', pg_temp.numbered('entry', i), pg_temp.numbered('provider', 1 + i % providers),
  pg_temp.numbered('offer', 1 + i % 500), 14, CASE WHEN state = 'SERVED' THEN 14 ELSE 0 END, placed_on + 30, placed_on + 30,
  '{"offered": {"per": "BED_DAY", "amount": {"tiyn": 1500000, "currency": "KZT"}}, "guaranteed": {"per": "BED_DAY", "amount": {"tiyn": 1500000, "currency": "KZT"}}}', 21000000, 21000000, 0, placed_on,
  CASE WHEN state = 'SENT' AND t < 0.5 THEN today + 2 ELSE placed_on + 7 END, state = 'SENT' AND t >= 0.5, placed_on + 25, 1, 'signature ' || i,
  pg_temp.numbered('reimbursement', i), 'signature ' || i,
  CASE WHEN state <> 'AWAITING_FUNDS' THEN pg_temp.numbered('reservation', i) END, CASE WHEN answered THEN placed_on + 2 END, CASE WHEN answered THEN '' END,
  CASE WHEN ended THEN state END, CASE WHEN ended THEN placed_on + 50 END, CASE WHEN ended THEN placed_on + 50 END,
  CASE state WHEN 'VOIDED' THEN 'FUNDS_REFUSED' WHEN 'REFUSED' THEN 'no bed' END, CASE state WHEN 'VOIDED' THEN 'NO_FUNDS' END,
  CASE state WHEN 'CANCELLED' THEN 'RECIPIENT' END, CASE WHEN state IN ('REFUSED', 'CANCELLED') THEN '' END
FROM (SELECT *, state NOT IN ('AWAITING_FUNDS', 'SENT', 'ACCEPTED', 'IN_SERVICE') AS ended, state IN ('ACCEPTED', 'IN_SERVICE', 'CANCELLED', 'NOT_TAKEN', 'SERVED') AS answered FROM made) AS made;
INSERT INTO stays (order_id, status, bed_id, arrival_on, departure_on, arrived_at, presented_identity_document, presented_sanatorium_card, presented_bed_notice, departed_on)
SELECT pg_temp.numbered('order', i), CASE state WHEN 'SERVED' THEN 'DEPARTED' WHEN 'IN_SERVICE' THEN 'ARRIVED' ELSE 'BOOKED' END, pg_temp.numbered('bed', 1 + i % 10000), placed_on + 30,
  placed_on + 44, CASE WHEN begun THEN placed_on + 30 END, CASE WHEN begun THEN true END, CASE WHEN begun THEN true END, CASE WHEN begun THEN true END,
  CASE WHEN state = 'SERVED' THEN placed_on + 44 END
FROM (SELECT *, state IN ('IN_SERVICE', 'SERVED') AS begun FROM made) AS made;
INSERT INTO acts (id, version, status, order_id, person_id, department_id, region, provider_id, application_id, measure_id, kind, entry_id, budget_year, reimbursement_application_id,
  part, quantity, unit, price_tiyn, guaranteed_tiyn, co_payment_tiyn, document, drafted_at)
SELECT pg_temp.numbered('act', number), 1, 'DRAFTED', id, person_id, department_id, region, provider_id, application_id, measure_id, kind, entry_id, 2026, reimbursement_application_id,
  1, quantity, 'BED_DAY', price_tiyn, guaranteed_tiyn, co_payment_tiyn, '', placed_at FROM orders WHERE outcome = 'SERVED';
-- One in a hundred was found revoked; of another one its authority, the same for nearly all of them, has said nothing yet.
INSERT INTO signatures (id, order_id, person_id, department_id, region, kind, signed_by, document, cms, signed_at, revocation, revoked_at, known_at, authority, ask_again_at)
SELECT 'signature ' || number, id, person_id, department_id, region, 'ORDER', 'RECIPIENT', '', '', placed_at, standing, CASE WHEN standing = 'REVOKED' THEN placed_at END,
  CASE WHEN standing <> 'UNKNOWN' THEN placed_at END, CASE WHEN standing = 'UNKNOWN' THEN CASE WHEN number % 1000 = 0 THEN 'living' ELSE 'dead' END END,
  CASE WHEN standing = 'UNKNOWN' THEN current_setting('numbers.today')::date + 2 END
FROM (SELECT *, CASE number % 100 WHEN 0 THEN 'UNKNOWN' WHEN 1 THEN 'REVOKED' ELSE 'GOOD' END AS standing FROM orders) AS o;
-- Half of the offers cost the same.
INSERT INTO offers SELECT pg_temp.numbered('offer', i), 1, pg_temp.numbered('provider', 1 + i % (SELECT max(providers) FROM made)), 'SANATORIUM_RESORT_TREATMENT', (61 + i % 20)::text,
  CASE WHEN i % 2 = 0 THEN 2000000 ELSE 2000000 + (i * 7919) % 3000000 END, 'BED_DAY', i % 25 = 0, '{"arrivalTime": "14:00", "departureTime": "12:00", "meals": "", "diagnostics": "",
  "treatment": "", "address": "", "phone": ""}' FROM generate_series(1, 500) AS i;
INSERT INTO beds SELECT pg_temp.numbered('bed', i), pg_temp.numbered('offer', 1 + i % 500), false, '{"placeType": "BED", "bedType": "SINGLE", "heightCm": 50, "roomArea": "18.5", "floor": 1,
  "otherBeds": 1, "accessibility": "FULL"}' FROM generate_series(1, (SELECT least(10000, greatest(500, max(size) / 10)) FROM made)) AS i;
INSERT INTO bookings SELECT bed_id, '2026-01-01'::date + stay * 18 + night, pg_temp.numbered('order', stay) FROM beds, generate_series(0, 19) AS stay, generate_series(0, 13) AS night;
DROP TABLE made;
