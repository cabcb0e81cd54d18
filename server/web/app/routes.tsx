import { Route, Switch, useSearch } from 'wouter';
import { About } from './about/About';
import { NetworkPage } from './network/NetworkPage';
import { readView } from './network/view';
import { QueriesPage } from './queries/QueriesPage';
import { Boundary } from './ui/Boundary';
import { Notice } from './ui/Notice';
import { Shell } from './ui/Shell';

// The pages. The server sends the same document for each of them; see web.go.
export function Routes() {
  const { actor, document, edge } = readView(useSearch());
  const begun = actor !== null || document !== null || edge !== null;
  return (
    <Switch>
      <Route path="/">
        <Shell search={begun}>
          <Boundary>
            <NetworkPage />
          </Boundary>
        </Shell>
      </Route>
      <Route path="/about">
        <Shell search>
          <main id="main" className="sheet">
            <h1 className="about-title">Who accuses whom in cyberspace, who denies it, and on what evidence</h1>
            <About />
          </main>
        </Shell>
      </Route>
      <Route path="/queries">
        <Shell search>
          <Boundary>
            <QueriesPage />
          </Boundary>
        </Shell>
      </Route>
      <Route>
        <Shell search>
          <main id="main" className="sheet">
            <Notice title="There is no such page." />
          </main>
        </Shell>
      </Route>
    </Switch>
  );
}
