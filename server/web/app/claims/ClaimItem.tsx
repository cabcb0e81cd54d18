import { count } from '../ui/words';
import { pairing } from './pairing';
import type { Claim } from './questions';
import { Sentence } from './Sentence';

// One claim, and beside it the denials that answer it, or what it answers itself.
export function ClaimItem({ claim }: { claim: Claim }) {
  const pair = pairing(claim.verb);
  const answers = claim.verb === 'DENIES' ? claim.answers : claim.answeredBy;
  if (!pair) {
    return (
      <li className="claim">
        <Sentence claim={claim} />
      </li>
    );
  }
  return (
    <li className="claim claim-paired">
      <Sentence claim={claim} />
      <div className="claim-answers">
        <h3 className="unseen">{pair.answers}</h3>
        {answers.nodes.length === 0 && <p className="claim-none quiet small">{pair.none}</p>}
        {answers.nodes.map((answer) => (
          <Sentence key={answer.id} claim={answer} named />
        ))}
        {answers.totalCount > answers.nodes.length && (
          <p className="quiet small">{count(answers.totalCount - answers.nodes.length, 'answer')} more in the store</p>
        )}
      </div>
    </li>
  );
}
