import type { CodegenConfig } from '@graphql-codegen/cli';

/** The options of a service for its generated resolver types. */
export type ServiceTypes = {
  /** GraphQL type -> the type that its resolvers receive: `{ Order: '../order/reads.ts#OrderRow' }`. */
  mappers: Record<string, string>;
};

/**
 * Returns the configuration by which every service generates `src/generated/graphql.ts` from its schema and the shared one.
 * graphql-codegen does the work; it reads one file in each workspace, and without this function seven files would repeat the same
 * options.
 */
export function codegenForService({ mappers }: ServiceTypes): CodegenConfig {
  return {
    schema: ['../../packages/server/shared.graphql', 'schema.graphql'],
    silent: true,
    generates: {
      'src/generated/graphql.ts': {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          contextType: '../context.ts#Context',
          mappers,
          // graphql converts an error returned instead of a nullable value to null, with the error at that path.
          maybeValue: 'T | null | Error',
          inputMaybeValue: 'T | null',
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          importExtension: '.ts',
          scalars: {
            UUID: 'string',
            Date: 'string',
            DateTime: 'string',
            Iin: 'string',
            Bin: 'string',
            Name: 'string',
            Line: 'string',
            Text: 'string',
            ReceivedText: 'string',
            SignedText: 'string',
            Signature: 'string',
            PhoneNumber: 'string',
            Region: 'string',
            DayTime: 'string',
            Code: 'string',
            Tiyn: 'number',
            _FieldSet: 'string',
          },
        },
      },
    },
  };
}
