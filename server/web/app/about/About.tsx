import { VerbLine } from '../ui/Signs';
import { verbs } from '../network/verbs';
import './About.css';

const meanings: Record<string, string> = {
  ACCUSES: 'A party says that another did something wrongful or stands behind it.',
  DENIES: 'A party rejects an accusation, and may name whose.',
  CITES: 'A party relies on a report by somebody else.',
  ATTRIBUTES: 'A party says for which state a group, unit or person works.',
  ENDORSES: 'A party supports the accusation that another has made.',
  CLAIMS_RESPONSIBILITY: 'A party says: we did it.',
};

const principles = [
  [
    'Every claim leads back to its words',
    'A claim stands on a passage of a stored document or on a record of a data set. What cannot be traced is not kept.',
  ],
  [
    'Speaker, reporter, publisher',
    'Who makes a claim, through whom it is known and who put the document out are three things, and stay three.',
  ],
  [
    'Five governments, five claims',
    'Claims are never merged into one. How many say a thing, and on whose report they all rely, can be asked.',
  ],
];

const ways = [
  [
    'Follow the network',
    'Search an actor. Click a line to read its sentences, with the answers beside them, and open the document they stand in.',
  ],
  [
    'Run a saved query',
    'Questions that come up again, each with a short form: the exchange between two states, accusations without an answer.',
  ],
  [
    'Ask in the playground',
    'Write GraphQL with completion and documentation. The page asks the same API, so what it shows you can ask too.',
  ],
  ['Ask on the command line', 'The command jaccuse query runs the same questions in a terminal, as a table, JSON or CSV.'],
];

// What jaccuse is, for somebody who has never seen it.
export function About() {
  return (
    <div className="about">
      <section aria-labelledby="about-verbs">
        <h2 id="about-verbs">Six verbs</h2>
        <dl className="about-verbs">
          {verbs.map(({ verb, says }) => (
            <div key={verb}>
              <dt>
                <VerbLine verb={verb} length={36} /> {says}
              </dt>
              <dd className="quiet">{meanings[verb]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Cards id="about-principles" title="What it keeps to" cards={principles} />
      <Cards id="about-ways" title="Four ways in" cards={ways} />
      <footer className="quiet small">
        The API answers at <code>/graphql</code>; here is its <a href="/schema.graphqls">schema</a>. Nothing is loaded from any other host.{' '}
        <a href="/assets/licenses.md">Licences of the software built in.</a>
      </footer>
    </div>
  );
}

function Cards({ id, title, cards }: { id: string; title: string; cards: string[][] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="about-cards">
        {cards.map(([head, text]) => (
          <div key={head}>
            <h3>{head}</h3>
            <p className="quiet">{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
