import { VerbLine } from '../ui/Signs';
import { useView } from './useView';
import { verbNames, verbs } from './verbs';
import './Filters.css';

// Which verbs are shown; it is the legend of the lines as well.
export function VerbFilter() {
  const [view, go] = useView();
  return (
    <fieldset className="verbs">
      <legend className="unseen">Verbs to show</legend>
      {verbs.map(({ verb, says, means }) => (
        <label key={verb} className="verb" title={`${says}: the source ${means}`}>
          <input
            type="checkbox"
            className="unseen"
            checked={view.verbs.includes(verb)}
            onChange={({ target }) =>
              go({ verbs: verbNames.filter((name) => (name === verb ? target.checked : view.verbs.includes(name))) }, { refine: true })
            }
          />
          <VerbLine verb={verb} />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}
