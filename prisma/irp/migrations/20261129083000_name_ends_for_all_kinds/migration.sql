-- The reasons are the same for all kinds of service. The version before this one does not know them: it does not run beside it.
UPDATE "executions" SET "reason" = CASE "reason" WHEN 'NO_SHOW' THEN 'NOT_TAKEN' ELSE 'BROKEN_OFF' END
  WHERE "reason" IN ('NO_SHOW', 'SERVICE_REFUSED_AFTER_ARRIVAL');
