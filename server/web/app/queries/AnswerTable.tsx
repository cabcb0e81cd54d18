import { Link } from 'wouter';
import type { Verb } from '../data/generated/graphql';
import { verbNames } from '../network/verbs';
import { edgeText, type EdgeKey } from '../network/view';
import { brief } from '../ui/dates';
import { readable } from '../ui/names';
import { VerbWord } from '../ui/Signs';
import type { Cell, Table } from './rows';
import { shownColumns } from './tied';

const date = /^\d{4}(-\d{2}){0,2}$/;

// The rows of an answer; those that are edges lead to their sentences.
export function AnswerTable({ table, edges }: { table: Table; edges: (EdgeKey | null)[] }) {
  const shown = shownColumns(table);
  const linked = edges.some(Boolean);
  return (
    // A table wider than the screen is scrolled by itself, also with the keyboard.
    <div className="answer-table" tabIndex={0} role="region" aria-label="Answer">
      <table>
        <thead>
          <tr>
            {shown.map((i) => (
              <th key={i} scope="col">
                {table.columns[i]}
              </th>
            ))}
            {linked && (
              <th scope="col">
                <span className="unseen">Sentences</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={r}>
              {shown.map((i) => (
                <td key={i} className={typeof row[i] === 'number' ? 'number answer-number' : undefined}>
                  <Value cell={row[i]!} />
                </td>
              ))}
              {linked && (
                <td>
                  {edges[r] && (
                    <Link href={`/?actor=${edges[r].source}&edge=${edgeText(edges[r])}`} aria-label={`Read row ${r + 1}`}>
                      Read
                    </Link>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ cell }: { cell: Cell }) {
  if (cell === null) return <span className="quiet">–</span>;
  if (typeof cell === 'number') return cell.toLocaleString('en');
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (verbNames.includes(cell as Verb)) return <VerbWord verb={cell as Verb} />;
  if (date.test(cell)) return <span className="number answer-date">{brief(cell)}</span>;
  return cell.split('\n').map((line, i) => (
    <bdi key={i} className="answer-line">
      {readable(line)}
    </bdi>
  ));
}
