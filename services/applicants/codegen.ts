import { codegenForService } from '../../tools/codegen/codegen-for-service.ts';

export default codegenForService({ mappers: {} });
