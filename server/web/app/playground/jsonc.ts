// Formats variables and headers with jsonc-parser, which GraphiQL parses them
// with anyway, where GraphiQL would load a whole JavaScript parser for it.
import { applyEdits, format } from 'jsonc-parser';

export { parseJSONC, tryParseJSONC } from '../node_modules/@graphiql/react/dist/utility/jsonc.js';

export async function formatJSONC(content: string): Promise<string> {
  return applyEdits(content, format(content, undefined, { tabSize: 2, insertSpaces: true }));
}
