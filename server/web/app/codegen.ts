// Types and documents for the questions in data/*.graphql, from the schema of the API.
//
//	npm run generate
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../schema.graphqls',
  documents: 'data/*.graphql',
  generates: {
    './data/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        strictScalars: true,
        scalars: { Date: 'string', Time: 'string', JSON: 'unknown' },
      },
    },
  },
  silent: true,
};

export default config;
