export { type Authority, createAuthority } from './authority/authority.ts';
export { keptFile } from './authority/kept-file.ts';
export type { CertificateRequest, Identity } from './authority/certificate.ts';
export { authenticationKey, type KeyMarks, signingKey } from './authority/extensions.ts';
export type { DemoCitizen } from './people/citizen.ts';
export { demoCitizens } from './people/citizens.ts';
export { type DemoDepartment, demoDepartments } from './people/departments.ts';
export { type DemoEmployee, demoEmployees } from './people/employees.ts';
export { binOf, iinOf } from './people/identity-numbers.ts';
export { type DemoProvider, demoProviders } from './people/providers.ts';
export { type DemoRecipient, type DemoRepresentative, demoRecipients } from './people/recipients.ts';
export { certificateOfCitizen, certificateOfProvider, citizenUser, demoUser, type DemoUser, demoUsers } from './people/users.ts';
export type { TokenHolder } from './token-holder.ts';
export { createTokenIssuer, TOKEN_AUDIENCE, TOKEN_ISSUER, type TokenIssuer } from './token-issuer.ts';
export { tokenRoutes } from './token-routes.ts';
export {
  createSimulatedRegisters,
  type RegisterConduct,
  type SimulatedRegisters,
} from './state-registers/simulated-registers.ts';
