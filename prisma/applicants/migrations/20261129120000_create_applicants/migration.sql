-- What applicants keeps: persons and their identity, offices, applications with their case numbers, invitations and complaints.

CREATE TABLE "departments" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "region" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "head_name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "office_hours" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "departments_region" ON "departments"("region", "id");

CREATE TABLE "corporation_units" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "region" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "head_name" TEXT,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "office_hours" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "corporation_units_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "corporation_units_region" ON "corporation_units"("region", "id");

CREATE TABLE "specialists" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "specialists_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "iin" TEXT,
    -- The order of the Kazakh alphabet: Ә after А, Қ after К. The order of bytes puts every letter of Kazakh alone behind Я.
    "surname" TEXT COLLATE "kk-x-icu",
    -- Compared byte by byte, so that the index finds whatever begins with some letters.
    "surname_key" TEXT COLLATE "C",
    "first_name" TEXT,
    "patronymic" TEXT,
    "birth_date" DATE,
    "disability_group" TEXT,
    "disability_from" DATE,
    "disability_to" DATE,
    "department_id" UUID,
    "region" TEXT,
    "language" TEXT,
    "identity_document" JSONB,
    "address" JSONB,
    "phones" JSONB,
    "representatives" JSONB,
    "delivered_by" TEXT,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "persons_iin" ON "persons"("iin");
CREATE INDEX "persons_department" ON "persons"("department_id", "surname", "id");
CREATE INDEX "persons_department_key" ON "persons"("department_id", "surname_key");
CREATE INDEX "persons_region_key" ON "persons"("region", "surname_key");
CREATE INDEX "persons_delivered_by_key" ON "persons"("delivered_by", "surname_key");
CREATE INDEX "persons_region" ON "persons"("region", "surname", "id");
CREATE INDEX "persons_delivered_by" ON "persons"("delivered_by", "surname", "id");

CREATE TABLE "cases" (
    "measure_id" UUID NOT NULL,
    "case_no" TEXT NOT NULL,
    "invitation_id" UUID,
    "application_id" UUID,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("measure_id")
);
CREATE UNIQUE INDEX "cases_case_no" ON "cases"("case_no");

CREATE TABLE "applications" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "case_no" TEXT,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "unit_id" UUID,
    "invitation_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "intake" JSONB,
    "refusal" JSONB,
    "due_on" DATE,
    "calendar_version" INTEGER,
    "decision_outcome" TEXT,
    "decision_by_specialist_id" UUID,
    "decision_by_name" TEXT,
    "decision_decided_at" TIMESTAMPTZ(3),
    "decision_refusal_ground" TEXT,
    "decision_refusal_reason" TEXT,
    "result_ready_at" TIMESTAMPTZ(3),
    "result_queue_no" INTEGER,
    "result_entry_id" UUID,
    "result_hand_over_by" DATE,
    "custody_handed_at" TIMESTAMPTZ(3),
    "custody_keep_to" DATE,
    "custody_is_late" BOOLEAN,
    "returned_at" TIMESTAMPTZ(3),
    "requested_at" TIMESTAMPTZ(3),
    "send_by" DATE,
    "handed_over_at" TIMESTAMPTZ(3),
    "handed_over_by_specialist_id" UUID,
    "handed_over_by_name" TEXT,
    "handed_over_by_position" TEXT,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "applications_seq" ON "applications"("seq");
CREATE INDEX "applications_work_list" ON "applications"("department_id", "status", "due_on", "id");
CREATE INDEX "applications_region" ON "applications"("region", "status", "due_on", "id");
CREATE INDEX "applications_department_due" ON "applications"("department_id", "due_on", "id");
CREATE INDEX "applications_department_received" ON "applications"("department_id", "received_at", "seq");
CREATE INDEX "applications_department_newest" ON "applications"("department_id", "seq");
CREATE INDEX "applications_region_due" ON "applications"("region", "due_on", "id");
CREATE INDEX "applications_region_received" ON "applications"("region", "received_at", "seq");
CREATE INDEX "applications_region_newest" ON "applications"("region", "seq");
CREATE INDEX "applications_unit" ON "applications"("unit_id", "status", "due_on", "id");
CREATE INDEX "applications_unit_due" ON "applications"("unit_id", "due_on", "id");
CREATE INDEX "applications_unit_received" ON "applications"("unit_id", "received_at", "seq");
CREATE INDEX "applications_unit_newest" ON "applications"("unit_id", "seq");
CREATE INDEX "applications_person" ON "applications"("person_id", "seq");
CREATE INDEX "applications_case_no" ON "applications"("case_no");
CREATE INDEX "applications_measure" ON "applications"("measure_id");
CREATE INDEX "applications_calendar" ON "applications"("status", "calendar_version");
CREATE INDEX "applications_keep_to" ON "applications"("status", "custody_keep_to");

CREATE TABLE "register_queries" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "source" TEXT,
    "found" BOOLEAN,
    "document" JSONB,
    "paper_copy" JSONB,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "next_ask_at" TIMESTAMPTZ(3) NOT NULL DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone,
    "times_asked" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "register_queries_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "register_queries_open" ON "register_queries"("is_open", "register", "next_ask_at");
CREATE UNIQUE INDEX "register_queries_once" ON "register_queries"("application_id", "register");

CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "case_no" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "specialist_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "reply_by" DATE NOT NULL,
    "calendar_version" INTEGER NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "application_id" UUID,
    "late_replies" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "invitations_work_list" ON "invitations"("department_id", "status", "reply_by", "id");
CREATE INDEX "invitations_department_due" ON "invitations"("department_id", "reply_by", "id");
CREATE INDEX "invitations_department_newest" ON "invitations"("department_id", "sent_at" DESC, "id");
CREATE INDEX "invitations_region" ON "invitations"("region", "status", "reply_by", "id");
CREATE INDEX "invitations_region_due" ON "invitations"("region", "reply_by", "id");
CREATE INDEX "invitations_region_newest" ON "invitations"("region", "sent_at" DESC, "id");
CREATE INDEX "invitations_person" ON "invitations"("person_id", "sent_at" DESC, "id");
CREATE INDEX "invitations_calendar" ON "invitations"("status", "calendar_version");
CREATE INDEX "invitations_reply_by" ON "invitations"("status", "reply_by");
CREATE INDEX "invitations_measure" ON "invitations"("measure_id");

CREATE TABLE "complaints" (
    "id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "status" TEXT NOT NULL,
    "incoming_no" BIGSERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "application_id" UUID,
    "kind" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "unit_id" UUID,
    "addressee_office_kk" TEXT,
    "addressee_office_ru" TEXT,
    "addressee_office_en" TEXT,
    "addressee_head_name" TEXT,
    "complained_of_specialist_id" UUID,
    "complained_of_name" TEXT,
    "delivery" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "answer_place" TEXT NOT NULL,
    "accepted_by_specialist_id" UUID,
    "accepted_by_name" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "calendar_version" INTEGER NOT NULL,
    "answer_text" TEXT,
    "answer_by_specialist_id" UUID,
    "answer_by_name" TEXT,
    "answer_answered_at" TIMESTAMPTZ(3),
    "answer_is_late" BOOLEAN,

    CONSTRAINT "complaints_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "complaints_incoming_no" ON "complaints"("incoming_no");
CREATE INDEX "complaints_work_list" ON "complaints"("department_id", "status", "due_on", "id");
CREATE INDEX "complaints_unit" ON "complaints"("unit_id", "status", "due_on", "id");
CREATE INDEX "complaints_body" ON "complaints"("body", "status", "due_on", "id");
CREATE INDEX "complaints_body_due" ON "complaints"("body", "due_on", "id");
CREATE INDEX "complaints_department_due" ON "complaints"("department_id", "due_on", "id");
CREATE INDEX "complaints_region" ON "complaints"("region", "status", "due_on", "id");
CREATE INDEX "complaints_region_due" ON "complaints"("region", "due_on", "id");
CREATE INDEX "complaints_unit_due" ON "complaints"("unit_id", "due_on", "id");
CREATE INDEX "complaints_person" ON "complaints"("person_id", "due_on", "id");
CREATE INDEX "complaints_calendar" ON "complaints"("status", "calendar_version");
CREATE INDEX "complaints_application" ON "complaints"("application_id");

CREATE TABLE "measures" (
    "measure_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "disability_to" DATE,
    "work_injury" BOOLEAN NOT NULL,

    CONSTRAINT "measures_pkey" PRIMARY KEY ("measure_id")
);
CREATE INDEX "measures_person" ON "measures"("person_id");

CREATE TABLE "providers" (
    "provider_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "bin_digest" TEXT NOT NULL,

    CONSTRAINT "providers_pkey" PRIMARY KEY ("provider_id")
);
CREATE UNIQUE INDEX "providers_bin_digest" ON "providers"("bin_digest");

CREATE TABLE "person_viewers" (
    "order_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "visible_until" DATE,

    CONSTRAINT "person_viewers_pkey" PRIMARY KEY ("order_id")
);
CREATE INDEX "person_viewers_provider" ON "person_viewers"("provider_id", "person_id");

-- What every service keeps: the working calendar, what it may know of persons, events on their way out and in.

CREATE TABLE "working_calendar" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "first_year" INTEGER NOT NULL,
    "last_year" INTEGER NOT NULL,
    "days_off" TEXT[],
    "working_weekends" TEXT[],

    CONSTRAINT "working_calendar_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "identities" (
    "person_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "iin_digest" TEXT NOT NULL,
    "department_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "age_band" TEXT NOT NULL,
    "disability_group" TEXT NOT NULL,
    "disability_until" DATE,
    "language" TEXT NOT NULL,
    "representatives" JSONB NOT NULL,
    "delivered_by" TEXT,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("person_id")
);
CREATE UNIQUE INDEX "identities_iin_digest" ON "identities"("iin_digest");
CREATE INDEX "identities_representatives" ON "identities" USING GIN ("representatives" jsonb_path_ops);

CREATE TABLE "outbox" (
    "position" BIGSERIAL NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "causation_id" TEXT,
    "value" BYTEA,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("position")
);
CREATE UNIQUE INDEX "outbox_id" ON "outbox"("id");
CREATE INDEX "outbox_unpublished" ON "outbox"("published_at", "position");

CREATE TABLE "refused_events" (
    "position" BIGINT NOT NULL,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "refused_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refused_events_pkey" PRIMARY KEY ("position")
);
CREATE INDEX "refused_events_key" ON "refused_events"("topic", "key", "position");

CREATE TABLE "skipped_rows" (
    "position" BIGSERIAL NOT NULL,
    "job" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "first_skipped_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "skipped_rows_pkey" PRIMARY KEY ("job","row_id")
);
CREATE UNIQUE INDEX "skipped_rows_position" ON "skipped_rows"("position");

CREATE TABLE "forgotten" (
    "id" INTEGER NOT NULL,
    "outbox_until" TIMESTAMPTZ(3) NOT NULL,
    "inbox_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "forgotten_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "inbox" (
    "message_id" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "code" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("message_id","target")
);
CREATE INDEX "inbox_seen_at" ON "inbox"("seen_at");

CREATE TABLE "parked_messages" (
    "position" BIGSERIAL NOT NULL,
    "message_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "causation_id" TEXT,
    "value" BYTEA,
    "reason" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3),

    CONSTRAINT "parked_messages_pkey" PRIMARY KEY ("position")
);
CREATE UNIQUE INDEX "parked_messages_message_id" ON "parked_messages"("message_id");
CREATE INDEX "parked_messages_key" ON "parked_messages"("topic", "key", "position");

ALTER TABLE "register_queries" ADD CONSTRAINT "register_queries_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Case numbers, taken inside the deciding transaction; a gap means nothing.
CREATE SEQUENCE "case_numbers";

-- What no program may break.
ALTER TABLE persons
  ADD CONSTRAINT persons_status CHECK (status IN ('KNOWN', 'ERASED')),
  ADD CONSTRAINT persons_erased_is_empty CHECK (
    (status = 'ERASED') = (iin IS NULL) AND (status = 'ERASED') = (surname IS NULL) AND (status = 'ERASED') = (phones IS NULL));

ALTER TABLE applications
  ADD CONSTRAINT applications_status CHECK (status IN (
    'ACCEPTANCE_REFUSED', 'ACCEPTED', 'DECIDED', 'AT_DEPARTMENT', 'AT_STATE_CORPORATION', 'RETURNED_TO_DEPARTMENT', 'REQUESTED_BACK', 'HANDED_OVER')),
  ADD CONSTRAINT applications_unit_of_corporation CHECK ((channel = 'STATE_CORPORATION') = (unit_id IS NOT NULL)),
  ADD CONSTRAINT applications_invitation_of_consent CHECK ((channel = 'PROACTIVE') = (invitation_id IS NOT NULL)),
  ADD CONSTRAINT applications_accepted_or_refused CHECK (
    (status = 'ACCEPTANCE_REFUSED') = (refusal IS NOT NULL) AND (status = 'ACCEPTANCE_REFUSED') = (intake IS NULL)),
  ADD CONSTRAINT applications_case_and_due_on CHECK (
    (status = 'ACCEPTANCE_REFUSED') = (case_no IS NULL) AND (status = 'ACCEPTANCE_REFUSED') = (due_on IS NULL)),
  ADD CONSTRAINT applications_decision CHECK (
    (status IN ('ACCEPTANCE_REFUSED', 'ACCEPTED')) = (decision_outcome IS NULL)
    AND (decision_outcome IS NULL) = (decision_decided_at IS NULL) AND (decision_outcome IS NULL) = (decision_by_specialist_id IS NULL)),
  ADD CONSTRAINT applications_decision_outcome CHECK (
    decision_outcome IN ('GRANTED', 'SERVICE_REFUSED') AND (decision_outcome = 'SERVICE_REFUSED') = (decision_refusal_ground IS NOT NULL)
    AND (decision_refusal_ground IS NULL) = (decision_refusal_reason IS NULL)),
  ADD CONSTRAINT applications_result CHECK (
    (status IN ('ACCEPTANCE_REFUSED', 'ACCEPTED', 'DECIDED')) = (result_ready_at IS NULL) AND (result_entry_id IS NULL) = (result_queue_no IS NULL)),
  ADD CONSTRAINT applications_custody CHECK (
    (status IN ('AT_STATE_CORPORATION', 'RETURNED_TO_DEPARTMENT', 'REQUESTED_BACK')) = (custody_keep_to IS NOT NULL)
    AND (custody_keep_to IS NULL) = (custody_handed_at IS NULL) AND (custody_keep_to IS NULL) = (custody_is_late IS NULL)),
  ADD CONSTRAINT applications_returned CHECK ((status IN ('RETURNED_TO_DEPARTMENT', 'REQUESTED_BACK')) = (returned_at IS NOT NULL)),
  ADD CONSTRAINT applications_requested_back CHECK (
    (status = 'REQUESTED_BACK') = (requested_at IS NOT NULL) AND (requested_at IS NULL) = (send_by IS NULL)),
  ADD CONSTRAINT applications_handed_over CHECK (
    (status = 'HANDED_OVER') = (handed_over_at IS NOT NULL) AND (handed_over_at IS NULL) = (handed_over_by_name IS NULL)
    AND (handed_over_at IS NULL) = (handed_over_by_position IS NULL));

ALTER TABLE register_queries
  ADD CONSTRAINT register_queries_answer CHECK ((answered_at IS NULL) = (found IS NULL) AND (answered_at IS NULL) = (source IS NULL)),
  -- A document belongs to an answer.
  ADD CONSTRAINT register_queries_document CHECK ((answered_at IS NULL) = (document IS NULL));

ALTER TABLE invitations
  ADD CONSTRAINT invitations_status CHECK (status IN ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'UNDELIVERABLE', 'SUPERSEDED')),
  ADD CONSTRAINT invitations_ended CHECK ((status = 'SENT') = (ended_at IS NULL)),
  ADD CONSTRAINT invitations_application CHECK ((status = 'ACCEPTED') = (application_id IS NOT NULL));

ALTER TABLE complaints
  ADD CONSTRAINT complaints_status CHECK (status IN ('REGISTERED', 'ANSWERED')),
  ADD CONSTRAINT complaints_answer CHECK (
    (status = 'REGISTERED') = (answer_text IS NULL) AND (answer_text IS NULL) = (answer_by_name IS NULL)
    AND (answer_text IS NULL) = (answer_answered_at IS NULL) AND (answer_text IS NULL) = (answer_is_late IS NULL)),
  ADD CONSTRAINT complaints_unit CHECK ((body = 'STATE_CORPORATION') = (unit_id IS NOT NULL)),
  ADD CONSTRAINT complaints_addressee CHECK (
    (addressee_office_kk IS NULL) = (addressee_office_ru IS NULL) AND (addressee_office_kk IS NULL) = (addressee_office_en IS NULL)
    AND (addressee_head_name IS NULL OR addressee_office_kk IS NOT NULL));
