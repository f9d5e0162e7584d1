-- CreateIndex
CREATE INDEX "sms_records_delivered_by" ON "sms_records"("delivered_by", "entered_at", "id");

-- CreateIndex
CREATE INDEX "sms_records_department_code" ON "sms_records"("department_id", "code", "entered_at", "id");

-- CreateIndex
CREATE INDEX "sms_records_region_code" ON "sms_records"("region", "code", "entered_at", "id");

-- CreateIndex
CREATE INDEX "sms_records_case_no" ON "sms_records"("case_no", "entered_at", "id");

-- CreateIndex
CREATE INDEX "sms_records_printed" ON "sms_records"("department_id", "kind", "sender", "entered_on", "seq_no");
