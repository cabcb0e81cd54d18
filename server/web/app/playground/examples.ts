import accusers from './examples/1-accusers.graphql?raw';
import denials from './examples/2-denials.graphql?raw';
import dyads from './examples/3-dyads.graphql?raw';
import neighbourhood from './examples/4-neighbourhood.graphql?raw';
import documents from './examples/5-documents.graphql?raw';

// Queries to begin with, a tab each. The first is open.
export const examples = [accusers, denials, dyads, neighbourhood, documents].map((query) => ({ query }));
