import { Button } from '../ui/Button';
import { readable } from '../ui/names';
import { Field } from './Field';
import type { Fields } from './form';
import type { SavedQuery } from './questions';

interface Props {
  query: SavedQuery;
  fields: Fields;
  change: (fields: Fields) => void;
  run: () => void;
  playground: string;
}

// A field for each parameter.
export function QueryForm({ query, fields, change, run, playground }: Props) {
  return (
    <form
      className="query-form"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      {query.parameters.map((parameter) => (
        <div key={parameter.name} className="field">
          <label htmlFor={`field-${parameter.name}`}>
            {parameter.name}
            {!parameter.required && <span className="quiet"> optional</span>}
          </label>
          <Field
            parameter={parameter}
            value={fields[parameter.name] ?? ''}
            change={(value) => change({ ...fields, [parameter.name]: value })}
          />
          {parameter.description && (
            <p id={`about-${parameter.name}`} className="quiet small">
              {readable(parameter.description)}
            </p>
          )}
        </div>
      ))}
      <div className="query-actions">
        <Button look="primary" type="submit">
          Run
        </Button>
        <a className="button button-plain" href={playground}>
          Open in playground
        </a>
      </div>
    </form>
  );
}
