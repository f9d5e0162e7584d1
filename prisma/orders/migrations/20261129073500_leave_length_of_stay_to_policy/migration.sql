-- The longest stay is a number of the law, in force from a day on: the service compares with it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_stay_of_one_to_fourteen_days";
ALTER TABLE "orders" ADD CONSTRAINT "orders_stay_of_a_day_or_more" CHECK ("bed_days" > 0);
