// Checks and completes what is typed in an editor, away from the page's thread.
// The JSON worker, once imported, also does what a plain editor needs, so only
// GraphQL must be told apart.
import { initialize } from 'monaco-editor/esm/vs/editor/editor.worker.js';
import 'monaco-editor/esm/vs/language/json/json.worker.js';
import { GraphQLWorker } from 'monaco-graphql/esm/GraphQLWorker.js';

if (self.name === 'graphql') {
  self.onmessage = () => initialize((context, data) => new GraphQLWorker(context, data));
}
