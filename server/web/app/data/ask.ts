import type { TypedDocumentString } from './generated/graphql';

// ask sends a question to the API and hands back the answer. It throws an error
// whose message is a sentence for the reader.
export async function ask<Answer, Variables>(
  question: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await send({ query: question.toString(), variables }, signal);
  if (body.errors?.length) throw new Error(body.errors.map((error) => error.message).join(' '));
  return body.data as Answer;
}

export interface Body {
  data?: unknown;
  errors?: { message: string }[];
}

// send asks with any text, and hands back the body as it comes.
export async function send(payload: { query: string; variables: unknown }, signal?: AbortSignal): Promise<Body> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(payload),
    signal: signal ?? null,
  }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    throw new Error('The server does not answer. Is jaccuse still running?');
  });
  return response.json().catch(() => {
    throw new Error(`The server answered with status ${response.status}, and not in JSON.`);
  });
}
