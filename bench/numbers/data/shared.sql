-- What the data of every service is made with; it goes when the connection ends.
CREATE FUNCTION pg_temp.numbered(thing text, number bigint) RETURNS uuid IMMUTABLE LANGUAGE sql
  RETURN overlay(overlay(md5(thing || number) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid;
CREATE FUNCTION pg_temp.place(share float) RETURNS int IMMUTABLE LANGUAGE sql
  RETURN CASE WHEN share < 0.1 THEN 75 WHEN share < 0.5 THEN 99 ELSE 101 + floor((share - 0.5) * 36)::int END;
CREATE FUNCTION pg_temp.department(place int) RETURNS uuid IMMUTABLE LANGUAGE sql
  RETURN ('0190a8a0-0d00-7000-8000-' || lpad(place::text, 12, '0'))::uuid;
