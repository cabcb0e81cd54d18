import { useId } from 'react';
import { useActorSearch } from '../search/questions';
import { useLater } from '../search/useLater';
import type { Parameter } from './questions';

interface Props {
  parameter: Parameter;
  value: string;
  change: (value: string) => void;
}

// The control for one parameter.
export function Field({ parameter, value, change }: Props) {
  const { name, control, required, description, list, choices } = parameter;
  const common = { id: `field-${name}`, required, 'aria-describedby': description ? `about-${name}` : undefined };
  const onChange = ({ target }: { target: { value: string } }) => change(target.value);
  if (control === 'CHOICE' && !list) {
    return (
      <select {...common} value={value} onChange={onChange}>
        {!required && <option value="" />}
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  if (control === 'SWITCH') {
    return (
      <select {...common} value={value} onChange={onChange}>
        <option value="">either</option>
        <option value="true">yes</option>
        <option value="false">no</option>
      </select>
    );
  }
  if (control === 'NUMBER') return <input {...common} type="number" min={0} value={value} onChange={onChange} />;
  if (control === 'DATE')
    return (
      <input
        {...common}
        type="text"
        inputMode="numeric"
        placeholder="2021, 2021-07 or 2021-07-20"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        value={value}
        onChange={onChange}
      />
    );
  if (control === 'ACTOR' || control === 'GROUP') return <ActorField common={common} list={list} value={value} change={change} />;
  return <input {...common} type="text" value={value} onChange={onChange} />;
}

// Proposes names while one types; of a list, for its last item.
function ActorField({ common, list, value, change }: { common: object; list: boolean; value: string; change: (value: string) => void }) {
  const id = useId();
  const parts = list ? value.split(',') : [value];
  const words = useLater(parts.at(-1)!.trim(), 150);
  const before = parts
    .slice(0, -1)
    .map((part) => `${part.trim()}, `)
    .join('');
  const { data } = useActorSearch(words);
  return (
    <>
      <input
        {...common}
        type="text"
        list={id}
        autoComplete="off"
        spellCheck={false}
        placeholder={list ? 'Names, with commas between' : 'A name'}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={id}>
        {data?.nodes.map((node) => (
          <option key={node.id} value={before + node.name} />
        ))}
      </datalist>
    </>
  );
}
