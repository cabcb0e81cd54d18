import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples';
import { FollowSystem } from './FollowSystem';
import { given } from './given';
import './workers';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './style.css';

// A link's query comes first where no tabs are kept, else in a tab beside them.
const linked = given(location.search);
const tabs = linked ? [linked, ...examples] : examples;

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

createRoot(document.getElementById('playground')!).render(
  <GraphiQL fetcher={fetcher} defaultTabs={tabs} initialQuery={linked?.query} initialVariables={linked?.variables}>
    <GraphiQL.Logo>
      <a className="graphiql-logo-link" href="/">
        jaccuse
      </a>
    </GraphiQL.Logo>
    <FollowSystem />
  </GraphiQL>,
);
