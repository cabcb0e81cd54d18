import { brief, written } from '../ui/dates';
import { Name } from '../ui/Name';
import { KindSign, VerbLine, VerbWord } from '../ui/Signs';
import { count, grouped } from '../ui/words';
import { keyOf, type Tie } from './slice';
import { useView } from './useView';
import { lookOf } from './verbs';

// One line of the table. The number of claims is a button for the sentences; its
// clicks, as those anywhere on the line, are the line's to answer.
export function RelationRow({ tie }: { tie: Tie }) {
  const [, go] = useView();
  const { source, verb, target, claims, first, last } = tie;
  return (
    <tr onClick={() => go({ edge: keyOf(tie) })}>
      <td className="relations-source">
        <KindSign kind={source.kind} size={12} /> <Name text={source.name} limit={40} />
      </td>
      <td className="relations-verb">
        <VerbLine verb={verb} length={24} /> <VerbWord verb={verb} />
      </td>
      <td className="relations-target">
        {target ? (
          <>
            <KindSign kind={target.kind} size={12} /> <Name text={target.name} limit={40} />
          </>
        ) : (
          <span className="quiet">names nobody</span>
        )}
      </td>
      <td className="relations-claims">
        <button
          type="button"
          className="relations-open number"
          aria-label={`${source.name} ${lookOf(verb).says} ${target?.name ?? 'nobody named'}: read ${count(claims, 'claim')}`}
        >
          {grouped(claims)}
        </button>
      </td>
      <td className="relations-first number" title={written(first)}>
        {brief(first)}
      </td>
      <td className="relations-last number" title={written(last)}>
        {brief(last)}
      </td>
    </tr>
  );
}
