import type { PersonId, PlainDate } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import { toDate } from '../plain-dates.ts';

type Tx = Prisma.TransactionClient;

/**
 * Whether anything of the person is open: an application in progress, a granted one until its measure ends (the person waits in the
 * queue or is served), an unanswered invitation or complaint.
 */
export async function hasLiveCase(tx: Tx, personId: PersonId, today: PlainDate): Promise<boolean> {
  const lasts = [{ validTo: null }, { validTo: { gte: toDate(today) } }];
  const measures = await tx.measure.findMany({ where: { personId, OR: lasts }, select: { measureId: true } });
  const open: Prisma.ApplicationWhereInput[] = [
    { status: { notIn: ['ACCEPTANCE_REFUSED', 'HANDED_OVER'] } },
    { measureId: { in: measures.map(({ measureId }) => measureId) }, decisionOutcome: 'GRANTED' },
  ];
  const [application, invitation, complaint] = [
    await tx.application.findFirst({ where: { personId, OR: open }, select: { id: true } }),
    await tx.invitation.findFirst({ where: { personId, status: 'SENT' }, select: { id: true } }),
    await tx.complaint.findFirst({ where: { personId, status: 'REGISTERED' }, select: { id: true } }),
  ];
  return (application ?? invitation ?? complaint) !== null;
}
