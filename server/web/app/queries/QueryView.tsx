import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { Icon } from '../ui/Icon';
import { Name } from '../ui/Name';
import { Answer } from './Answer';
import { fieldsOf, missing, variablesOf, type Fields } from './form';
import { QueryForm } from './QueryForm';
import { useAnswer, type SavedQuery } from './questions';

// A saved query: what it answers, its form, its answer. What was run stands in the
// address; a query that needs nothing runs at once.
export function QueryView({ query }: { query: SavedQuery }) {
  const search = useSearch();
  const [, navigate] = useLocation();
  const { parameters } = query;
  const said = fieldsOf(parameters, search);
  const ready = missing(parameters, said).length === 0;
  const variables = ready ? variablesOf(parameters, said) : null;
  const [fields, setFields] = useState<Fields>(said);
  const answer = useAnswer(query, variables);

  function run() {
    const address = new URLSearchParams({
      name: query.name,
      ...Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim())),
    });
    navigate(`/queries?${address}`);
    if (address.toString() === new URLSearchParams(search).toString()) void answer.refetch();
  }

  const playground = `/playground?${new URLSearchParams({ query: query.text, variables: JSON.stringify(variablesOf(parameters, fields), null, 2) })}`;
  return (
    <section className="query" aria-labelledby="query-title">
      <Link href="/queries" className="query-back small">
        <Icon name="back" /> All saved queries
      </Link>
      <h2 id="query-title">
        <Name text={query.title} limit={120} />
      </h2>
      {query.description && (
        <p className="quiet query-lede">
          <Name text={query.description} limit={400} />
        </p>
      )}
      <QueryForm query={query} fields={fields} change={setFields} run={run} playground={playground} />
      <Answer query={query} variables={variables} answer={answer} />
    </section>
  );
}
