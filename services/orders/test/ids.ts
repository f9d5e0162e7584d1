const idOf = (number: number) => `0190a8a0-1000-7000-8000-0000000000${String(number).padStart(2, '0')}`;

/** Ids that tests give. */
export const ids = {
  department: idOf(1),
  offer: idOf(2),
  bed: idOf(3),
  otherBed: idOf(4),
  amount: idOf(5),
  measure: idOf(6),
  entry: idOf(7),
  application: idOf(8),
  contract: idOf(9),
  order: idOf(10),
  otherOrder: idOf(11),
  reimbursement: idOf(12),
  reservation: idOf(13),
  act: idOf(14),
  otherAct: idOf(15),
  thirdAct: idOf(16),
  otherEntry: idOf(17),
};
