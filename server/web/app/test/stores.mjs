// Stores of every shape, as answers to what the page asks by name of operation.

const day = (i) =>
  `20${String(10 + (i % 14)).padStart(2, '0')}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
const idOf = (i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;

const kinds = ['COUNTRY', 'AGENCY', 'GROUP', 'ORGANIZATION', 'PERSON', 'COALITION', 'REPORT', 'INCIDENT'];
const verbs = ['ACCUSES', 'DENIES', 'CITES', 'ATTRIBUTES', 'ENDORSES', 'CLAIMS_RESPONSIBILITY'];

export const first = idOf(0);

// A network of so many nodes and edges; the same each time.
function network(nodes, edges, name, why) {
  let seed = 7;
  const next = (below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const taken = new Set();
  const ends = Array.from({ length: edges }, (_, i) => {
    let pair;
    do pair = i < nodes - 1 ? [i + 1, Math.floor(next(i + 1) ** 2 / (i + 1))] : [next(nodes), next(Math.ceil(nodes / 2))];
    while (taken.has(`${pair} ${i % 6}`));
    taken.add(`${pair} ${i % 6}`);
    return pair;
  });
  return {
    nodes: {
      ids: Array.from({ length: nodes }, (_, i) => idOf(i)),
      kinds: Array.from({ length: nodes }, (_, i) => kinds[i % kinds.length]),
      names: Array.from({ length: nodes }, (_, i) => name(i)),
      countries: Array(nodes).fill(null),
    },
    edges: {
      sources: ends.map(([a]) => a),
      targets: ends.map(([, b]) => b),
      verbs: ends.map((_, i) => verbs[i % 6]),
      claims: ends.map((_, i) => 1 + (i % 40)),
      first: ends.map((_, i) => day(i)),
      last: ends.map((_, i) => day(i + 9)),
    },
    truncated: why.length > 0,
    why,
  };
}

function party(i, name) {
  return { spelled: name(i), name: name(i), node: { id: idOf(i), kind: kinds[i % 8] } };
}

// A store with so many nodes and edges, and the texts of its parts.
function store({
  nodes,
  edges,
  name = (i) => `Actor ${i}`,
  why = [],
  text = 'Actor 1 accused Actor 0.',
  quote = text,
  title = 'A document',
  url = 'https://example.org/',
  claims = 1,
}) {
  const card = (i) => ({
    id: idOf(i),
    kind: kinds[i % 8],
    name: name(i),
    country: null,
    refs: [],
    names: [{ text: name(i), usedBy: null }],
    partOf: [],
    publisher: null,
    documents: [],
  });
  const document = {
    id: idOf(900001),
    title,
    file: title,
    url,
    published: '2021-07',
    publishedPrecision: 'MONTH',
    publisher: party(2, name),
    mediaType: 'text/plain',
    language: 'en',
    loader: 'text',
  };
  const sentence = (n, verb) => ({
    id: idOf(800000 + n),
    verb,
    said: n % 3 ? day(n) : null,
    saidPrecision: 'DAY',
    quotes: [{ text: quote, start: 0 }],
    speaker: party(1, name),
    source: party(1, name),
    target: party(0, name),
    about: null,
    reporters: [{ name: name(3), spelled: name(3) }],
    likelihood: 'LIKELY',
    confidence: 'HIGH',
    rule: 'accuse',
    loader: 'text',
    record: null,
    locator: null,
    document,
  });
  const none = { totalCount: 0, nodes: [] };
  const mark = { start: 0, end: quote.length, startUtf16: 0, endUtf16: quote.length, claim: sentence(1, 'ACCUSES') };
  return {
    Start: () => ({
      revision: 1,
      claims: { totalCount: edges },
      documents: { totalCount: 1 },
      actors: { totalCount: nodes },
      period: { groups: [{ first: '2010', last: '2024' }] },
      loudest: { groups: [0, 1, 2].map((i) => ({ claims: 9 - i, nodes: [card(i)] })) },
    }),
    SearchActors: () => ({ actors: { totalCount: 40, nodes: [0, 1, 2].map(card) } }),
    Neighbourhood: () => ({ neighbourhood: network(nodes, edges, name, why) }),
    Unaddressed: () => ({ dyads: { truncated: false, dyads: [] } }),
    Timeline: () => ({
      months: {
        truncated: false,
        groups: [
          { keys: ['2021-07'], claims: 4 },
          { keys: [null], claims: 2 },
        ],
      },
      period: { groups: [{ first: '2010', last: '2024' }] },
    }),
    NodeCard: ({ id }) => ({ node: card(Number(id.slice(-12))) }),
    Ends: ({ source, target }) => ({ source: card(Number(source.slice(-12))), target: card(Number(target.slice(-12))) }),
    ClaimsOf: ({ after }) => ({
      claims: {
        totalCount: claims,
        pageInfo: { hasNextPage: claims > 20 && !after, endCursor: 'next' },
        nodes: Array.from({ length: Math.min(claims, 20) }, (_, i) => ({
          ...sentence(i + (after ? 100 : 0), 'ACCUSES'),
          answers: none,
          answeredBy: i % 2 ? none : { totalCount: 12, nodes: [sentence(500 + i, 'DENIES')] },
        })),
      },
    }),
    DocumentWithMarks: () => ({
      document: {
        ...document,
        text,
        marks: { truncated: why.length > 0, why, marks: text ? [mark] : [] },
        claims: { totalCount: 60, nodes: [sentence(1, 'ACCUSES')] },
      },
    }),
    SavedQueries: () => ({ savedQueries: { truncated: false, why: [], queries: [] } }),
  };
}

const cut = [
  '2,000 of 9,412 nodes are shown: the nearest, then those with the most claims.',
  '5,000 of 31,077 edges are shown: those with the most claims.',
];

const evil = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '\u202Eelif lanimirc\u2066 "quoted" \u200F',
  'N'.repeat(10000),
  'javascript:alert(3)',
  '"><svg onload=alert(4)>',
];

export const stores = {
  plain: store({ nodes: 14, edges: 30, claims: 45 }),
  large: store({ nodes: 2000, edges: 5000 }),
  cut: store({ nodes: 2000, edges: 5000, why: cut }),
  hostile: store({
    nodes: 12,
    edges: 24,
    name: (i) => evil[i % evil.length],
    text: `${evil.join('\n\n')}\n\n${'x'.repeat(30000)}`,
    quote: `${evil[0]}\n\n${evil[1]}`,
    title: evil[0],
    url: 'javascript:alert(document.domain)',
  }),
  dataset: store({ nodes: 3, edges: 3, text: '', quote: '' }),
  empty: {
    ...store({ nodes: 0, edges: 0 }),
    Start: () => ({
      revision: 0,
      claims: { totalCount: 0 },
      documents: { totalCount: 0 },
      actors: { totalCount: 0 },
      period: { groups: [] },
      loudest: { groups: [] },
    }),
    SearchActors: () => ({ actors: { totalCount: 0, nodes: [] } }),
    NodeCard: () => ({ node: null }),
    DocumentWithMarks: () => ({ document: null }),
    Timeline: () => ({ months: { truncated: false, groups: [] }, period: { groups: [] } }),
  },
};
