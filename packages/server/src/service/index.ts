export { type BaseEnv, createBaseDeps, type ServiceOutside } from './base-deps.ts';
export { defineService } from './define-service.ts';
export { readRequest, type ServiceContext } from './read-request.ts';
