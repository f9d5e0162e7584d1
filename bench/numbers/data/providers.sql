-- The register: a tenth of `numbers.size` providers (500 to 10,000), five offers each, four beds each; every tenth provider is out of the register.
INSERT INTO providers SELECT pg_temp.numbered('provider', i), 1, CASE WHEN i % 10 = 0 THEN 'excluded' ELSE 'registered' END, i::text, 'bin ' || i, 'name ' || md5(i::text), 'name ' || md5(i::text), 'name ' || i,
  (61 + i % 20)::text, '{SANATORIUM_RESORT_TREATMENT}', '', '+7 (727) 1234567', '2024-01-01'::timestamptz + i * interval '1 hour', NULL, CASE WHEN i % 10 = 0 THEN '2026-01-01'::date END
  FROM generate_series(1, least(10000, greatest(500, current_setting('numbers.size')::int / 10))) AS i;
INSERT INTO offers SELECT pg_temp.numbered('offer', 10 * n + offer), 1, CASE WHEN n % 10 = 0 THEN 'withdrawn' ELSE 'published' END, providers.id, 'SANATORIUM_RESORT_TREATMENT', region,
  2000000 + (n * 7919 + offer) % 3000000, 'BED_DAY', 'GENERAL', '14:00', '12:00', '', '', '', '', '+7 (727) 1234567', registered_at + offer * interval '1 minute', CASE WHEN n % 10 = 0 THEN registered_at END
  FROM providers, LATERAL (SELECT bin::int AS n) AS numbered, generate_series(0, 4) AS offer;
INSERT INTO beds SELECT pg_temp.numbered('bed', 4 * row_number() OVER (ORDER BY offers.id) + position), offers.id, position, false, 'WARD', 'SINGLE', 50, 1, 18.5, 1, ''
  FROM offers, generate_series(0, 3) AS position;
