import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({
  mappers: {
    Act: '../references.ts#Reference',
    Budget: '../budget/budget.ts#Budget as BudgetState',
    ClaimPayment: '../claim/claim.ts#PaidClaim',
    Department: '../references.ts#Reference',
    Claim: '../claim/claim.ts#Claim as ClaimState',
    GuaranteedAmount: '../guaranteed-amount/guaranteed-amount.ts#SetGuaranteedAmount',
    Movement: '../budget/budget.ts#NumberedMovement',
    Order: '../references.ts#Reference',
    PaymentRegister: '../payment-register/payment-register.ts#PaymentRegister as PaymentRegisterState',
    Reservation: '../reservation/reservation.ts#Reservation as ReservationState',
  },
});
