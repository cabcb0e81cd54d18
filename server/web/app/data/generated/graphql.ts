/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * Chooses claims. Every field that is given narrows the choice; within a list any value will do. An empty list counts as not
 * given. A node's ID stands for every node judged the same as it.
 *
 * Where an actor or an incident is wanted, a name will do in place of its ID, if only one bears it exactly (case, accents and
 * punctuation do not matter). A name that nobody or that several bear is an error, which lists the bearers.
 */
export type ClaimFilter = {
  /** On one of these incidents (IDs or names). */
  about?: Array<string | number> | null | undefined;
  /** True for accusations that some denial answers, false for those that none does. */
  answered?: boolean | null | undefined;
  /** Denials that answer one of these claims. */
  answers?: Array<string | number> | null | undefined;
  /** From one of these actors towards one of these, in both directions (IDs or names). */
  between?: Array<string | number> | null | undefined;
  /** With one of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** In one of these documents. */
  documents?: Array<string | number> | null | undefined;
  /** These claims. */
  ids?: Array<string | number> | null | undefined;
  /** With one of these likelihoods. */
  likelihoods?: Array<Likelihood> | null | undefined;
  /** Read by one of these loaders. */
  loaders?: Array<string> | null | undefined;
  /** Read by none of these loaders. */
  notLoaders?: Array<string> | null | undefined;
  /** Held by none of these actors (IDs or names). */
  notSpeakers?: Array<string | number> | null | undefined;
  /** From or towards one of these actors (IDs or names), or towards one of these reports (IDs). */
  parties?: Array<string | number> | null | undefined;
  /** When its document was published. */
  published?: Period | null | undefined;
  /** In a document put out by one of these actors (IDs or names). */
  publishers?: Array<string | number> | null | undefined;
  /** Known here before this moment. */
  recordedBefore?: string | null | undefined;
  /** With one of these Admiralty reliabilities, A to F; "" chooses claims that are not graded. */
  reliabilities?: Array<string> | null | undefined;
  /** Known through one of these actors (IDs or names). */
  reporters?: Array<string | number> | null | undefined;
  /** When it was said. */
  said?: Period | null | undefined;
  /** From a node of one of these countries: ISO 3166-1 alpha-2, or EU, NATO, UN. */
  sourceCountries?: Array<string> | null | undefined;
  /** From one of these actors (IDs or names). */
  sources?: Array<string | number> | null | undefined;
  /** Held by one of these actors (IDs or names). */
  speakers?: Array<string | number> | null | undefined;
  /** Towards a node of one of these countries. */
  targetCountries?: Array<string> | null | undefined;
  /** Towards one of these actors (IDs or names), or towards one of these reports (IDs). */
  targets?: Array<string | number> | null | undefined;
  /** With one of these verbs. */
  verbs?: Array<Verb> | null | undefined;
  /** With a quote that holds all these words. */
  words?: string | null | undefined;
};

/** How sure a judgement is said to be. It is never mixed with likelihood: one can be highly confident that something is unlikely. */
export type Confidence =
  /** High confidence. */
  | 'HIGH'
  /** Low confidence. */
  | 'LOW'
  /** Moderate confidence. */
  | 'MODERATE';

/** How to ask people for a parameter of a saved query. */
export type Control =
  /** An actor, by ID or name. */
  | 'ACTOR'
  /** One of the values of an enum. */
  | 'CHOICE'
  /** A country: ISO 3166-1 alpha-2, or EU, NATO, UN. */
  | 'COUNTRY'
  /** A day, month or year. */
  | 'DATE'
  /** An APT group, by ID or name. */
  | 'GROUP'
  /** A whole number. */
  | 'NUMBER'
  /** Yes or no. */
  | 'SWITCH'
  /** Any text. */
  | 'TEXT';

/** What a node is. */
export type Kind =
  /** Any organ of a state: ministry, service, military unit, computer emergency response team. */
  | 'AGENCY'
  /** Several unnamed parties together, such as "allies of" a country. */
  | 'COALITION'
  /** A state or territory. */
  | 'COUNTRY'
  /** A group of actors in cyberspace, such as an APT group. */
  | 'GROUP'
  /** An incident, operation or campaign. */
  | 'INCIDENT'
  /** A company, vendor, medium or international body. */
  | 'ORGANIZATION'
  /** A named human being. */
  | 'PERSON'
  /** A document, loaded or only relied on. */
  | 'REPORT';

/** How probable the speaker says it is: the seven terms of Intelligence Community Directive 203. */
export type Likelihood =
  /** 95 to 99 per cent. */
  | 'ALMOST_CERTAIN'
  /** 1 to 5 per cent. */
  | 'ALMOST_NO_CHANCE'
  /** 55 to 80 per cent. */
  | 'LIKELY'
  /** 45 to 55 per cent. */
  | 'ROUGHLY_EVEN_CHANCE'
  /** 20 to 45 per cent. */
  | 'UNLIKELY'
  /** 80 to 95 per cent. */
  | 'VERY_LIKELY'
  /** 5 to 20 per cent. */
  | 'VERY_UNLIKELY';

/** Chooses dates. A date that is less precise than the period passes when some day that it can mean lies within. */
export type Period = {
  /** The first day: 2021-07 is the first of July. */
  from?: string | null | undefined;
  /** The last day: 2021-07 is the 31st of July. */
  to?: string | null | undefined;
  /** What becomes of the undated. Without it they are kept where the period has no bounds, and left out where it has. */
  undated?: Undated | null | undefined;
};

/** How much of a date is known. */
export type Precision =
  /** The day. */
  | 'DAY'
  /** The month. */
  | 'MONTH'
  /** The year. */
  | 'YEAR';

/** What becomes of the undated. */
export type Undated =
  /** They are kept, also beside bounds. */
  | 'KEPT'
  /** They are left out. */
  | 'LEFT_OUT'
  /** Nothing but them is kept; bounds do not matter. */
  | 'ONLY';

/** What a claim says that its source does to its target. */
export type Verb =
  /** The source says that the target did, does or stands behind something wrongful. */
  | 'ACCUSES'
  /** The speaker says that the source (a group, unit, firm or person) belongs to or works for the target. */
  | 'ATTRIBUTES'
  /** The source relies on the target: a report or, when no report is named, its publisher. */
  | 'CITES'
  /** The source says "we did it". The target, if any, is the victim. It is no accusation. */
  | 'CLAIMS_RESPONSIBILITY'
  /** The source rejects an accusation. The target is the accuser that it answers. */
  | 'DENIES'
  /** The source supports the target's accusation without making it its own. */
  | 'ENDORSES';

export type PartyOfFragment = { spelled: string, name: string, node: { id: string, kind: Kind } };

export type SentenceFragment = { id: string, verb: Verb, said: string | null, saidPrecision: Precision | null, likelihood: Likelihood | null, confidence: Confidence | null, rule: string | null, loader: string | null, record: string | null, locator: string | null, quotes: Array<{ text: string, start: number }>, speaker: { spelled: string, name: string, node: { id: string, kind: Kind } }, source: { spelled: string, name: string, node: { id: string, kind: Kind } }, target: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, about: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, reporters: Array<{ name: string, spelled: string }>, document: { id: string, title: string | null, file: string | null, url: string | null, published: string | null, publishedPrecision: Precision | null, publisher: { spelled: string, name: string, node: { id: string, kind: Kind } } | null } | null };

export type ClaimsOfQueryVariables = Exact<{
  filter: ClaimFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsOfQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, verb: Verb, said: string | null, saidPrecision: Precision | null, likelihood: Likelihood | null, confidence: Confidence | null, rule: string | null, loader: string | null, record: string | null, locator: string | null, answers: { totalCount: number, nodes: Array<{ id: string, verb: Verb, said: string | null, saidPrecision: Precision | null, likelihood: Likelihood | null, confidence: Confidence | null, rule: string | null, loader: string | null, record: string | null, locator: string | null, quotes: Array<{ text: string, start: number }>, speaker: { spelled: string, name: string, node: { id: string, kind: Kind } }, source: { spelled: string, name: string, node: { id: string, kind: Kind } }, target: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, about: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, reporters: Array<{ name: string, spelled: string }>, document: { id: string, title: string | null, file: string | null, url: string | null, published: string | null, publishedPrecision: Precision | null, publisher: { spelled: string, name: string, node: { id: string, kind: Kind } } | null } | null }> }, answeredBy: { totalCount: number, nodes: Array<{ id: string, verb: Verb, said: string | null, saidPrecision: Precision | null, likelihood: Likelihood | null, confidence: Confidence | null, rule: string | null, loader: string | null, record: string | null, locator: string | null, quotes: Array<{ text: string, start: number }>, speaker: { spelled: string, name: string, node: { id: string, kind: Kind } }, source: { spelled: string, name: string, node: { id: string, kind: Kind } }, target: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, about: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, reporters: Array<{ name: string, spelled: string }>, document: { id: string, title: string | null, file: string | null, url: string | null, published: string | null, publishedPrecision: Precision | null, publisher: { spelled: string, name: string, node: { id: string, kind: Kind } } | null } | null }> }, quotes: Array<{ text: string, start: number }>, speaker: { spelled: string, name: string, node: { id: string, kind: Kind } }, source: { spelled: string, name: string, node: { id: string, kind: Kind } }, target: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, about: { spelled: string, name: string, node: { id: string, kind: Kind } } | null, reporters: Array<{ name: string, spelled: string }>, document: { id: string, title: string | null, file: string | null, url: string | null, published: string | null, publishedPrecision: Precision | null, publisher: { spelled: string, name: string, node: { id: string, kind: Kind } } | null } | null }> } };

export type EndsQueryVariables = Exact<{
  source: string | number;
  target: string | number;
}>;


export type EndsQuery = { source: { id: string, name: string, kind: Kind, country: string | null } | null, target: { id: string, name: string, kind: Kind, country: string | null } | null };

export type DocumentWithMarksQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentWithMarksQuery = { document: { id: string, title: string | null, file: string | null, url: string | null, mediaType: string | null, language: string | null, published: string | null, publishedPrecision: Precision | null, loader: string | null, text: string | null, publisher: { name: string, spelled: string, node: { id: string, kind: Kind } } | null, marks: { truncated: boolean, why: Array<string>, marks: Array<{ start: number, end: number, startUtf16: number, endUtf16: number, claim: { id: string, verb: Verb, source: { name: string, node: { id: string } }, target: { name: string, node: { id: string } } | null } }> }, claims: { totalCount: number, nodes: Array<{ id: string, verb: Verb, locator: string | null, said: string | null, saidPrecision: Precision | null, source: { name: string, node: { id: string } }, target: { name: string, node: { id: string } } | null }> } } | null };

export type NeighbourhoodQueryVariables = Exact<{
  around: Array<string | number> | string | number;
  depth: number;
  filter?: ClaimFilter | null | undefined;
  maxNodes: number;
  maxEdges: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, why: Array<string>, nodes: { ids: Array<string>, kinds: Array<Kind>, names: Array<string>, countries: Array<string | null> }, edges: { sources: Array<number>, targets: Array<number>, verbs: Array<Verb>, claims: Array<number>, first: Array<string | null>, last: Array<string | null> } } };

export type UnaddressedQueryVariables = Exact<{
  filter: ClaimFilter;
}>;


export type UnaddressedQuery = { dyads: { truncated: boolean, dyads: Array<{ verb: Verb, claims: number, first: string | null, last: string | null, source: { id: string, name: string, kind: Kind, country: string | null }, target: { id: string } | null }> } };

export type TimelineQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
}>;


export type TimelineQuery = { months: { truncated: boolean, groups: Array<{ keys: Array<string | null>, claims: number }> }, period: { groups: Array<{ first: string | null, last: string | null }> } };

export type NodeCardQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeCardQuery = { node: { id: string, kind: Kind, name: string, country: string | null, refs: Array<string>, names: Array<{ text: string, usedBy: { name: string } | null }>, partOf: Array<{ id: string, name: string }>, publisher: { id: string, name: string } | null, documents: Array<{ id: string }> } | null };

export type SavedQueriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQueriesQuery = { savedQueries: { truncated: boolean, why: Array<string>, queries: Array<{ name: string, title: string, description: string | null, category: string | null, text: string, builtIn: boolean, owner: string | null, version: number, parameters: Array<{ name: string, type: string, list: boolean, required: boolean, default: unknown, description: string | null, control: Control, choices: Array<string> }> }> } };

export type RunSavedQueryQueryVariables = Exact<{
  name: string;
  variables?: unknown;
}>;


export type RunSavedQueryQuery = { runSavedQuery: unknown };

export type SearchActorsQueryVariables = Exact<{
  search: string;
}>;


export type SearchActorsQuery = { actors: { totalCount: number, nodes: Array<{ id: string, name: string, kind: Kind, country: string | null, refs: Array<string>, names: Array<{ text: string }> }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { revision: number, claims: { totalCount: number }, documents: { totalCount: number }, actors: { totalCount: number }, period: { groups: Array<{ first: string | null, last: string | null }> }, loudest: { groups: Array<{ claims: number, nodes: Array<{ id: string, name: string, kind: Kind, country: string | null } | null> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PartyOfFragmentDoc = new TypedDocumentString(`
    fragment PartyOf on Party {
  spelled
  name
  node {
    id
    kind
  }
}
    `, {"fragmentName":"PartyOf"}) as unknown as TypedDocumentString<PartyOfFragment, unknown>;
export const SentenceFragmentDoc = new TypedDocumentString(`
    fragment Sentence on Claim {
  id
  verb
  said
  saidPrecision
  quotes {
    text
    start
  }
  speaker {
    ...PartyOf
  }
  source {
    ...PartyOf
  }
  target {
    ...PartyOf
  }
  about {
    ...PartyOf
  }
  reporters {
    name
    spelled
  }
  likelihood
  confidence
  rule
  loader
  record
  locator
  document {
    id
    title
    file
    url
    published
    publishedPrecision
    publisher {
      ...PartyOf
    }
  }
}
    fragment PartyOf on Party {
  spelled
  name
  node {
    id
    kind
  }
}`, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const ClaimsOfDocument = new TypedDocumentString(`
    query ClaimsOf($filter: ClaimFilter!, $first: Int!, $after: String) {
  claims(filter: $filter, order: SAID_LATEST, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Sentence
      answers(first: 10) {
        totalCount
        nodes {
          ...Sentence
        }
      }
      answeredBy(first: 10) {
        totalCount
        nodes {
          ...Sentence
        }
      }
    }
  }
}
    fragment PartyOf on Party {
  spelled
  name
  node {
    id
    kind
  }
}
fragment Sentence on Claim {
  id
  verb
  said
  saidPrecision
  quotes {
    text
    start
  }
  speaker {
    ...PartyOf
  }
  source {
    ...PartyOf
  }
  target {
    ...PartyOf
  }
  about {
    ...PartyOf
  }
  reporters {
    name
    spelled
  }
  likelihood
  confidence
  rule
  loader
  record
  locator
  document {
    id
    title
    file
    url
    published
    publishedPrecision
    publisher {
      ...PartyOf
    }
  }
}`) as unknown as TypedDocumentString<ClaimsOfQuery, ClaimsOfQueryVariables>;
export const EndsDocument = new TypedDocumentString(`
    query Ends($source: ID!, $target: ID!) {
  source: node(id: $source) {
    id
    name
    kind
    country
  }
  target: node(id: $target) {
    id
    name
    kind
    country
  }
}
    `) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const DocumentWithMarksDocument = new TypedDocumentString(`
    query DocumentWithMarks($id: ID!) {
  document(id: $id) {
    id
    title
    file
    url
    mediaType
    language
    published
    publishedPrecision
    loader
    text
    publisher {
      name
      spelled
      node {
        id
        kind
      }
    }
    marks {
      truncated
      why
      marks {
        start
        end
        startUtf16
        endUtf16
        claim {
          id
          verb
          source {
            name
            node {
              id
            }
          }
          target {
            name
            node {
              id
            }
          }
        }
      }
    }
    claims(first: 50) {
      totalCount
      nodes {
        id
        verb
        locator
        said
        saidPrecision
        source {
          name
          node {
            id
          }
        }
        target {
          name
          node {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentWithMarksQuery, DocumentWithMarksQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($around: [ID!]!, $depth: Int!, $filter: ClaimFilter, $maxNodes: Int!, $maxEdges: Int!) {
  neighbourhood(
    around: $around
    depth: $depth
    filter: $filter
    maxNodes: $maxNodes
    maxEdges: $maxEdges
  ) {
    nodes {
      ids
      kinds
      names
      countries
    }
    edges {
      sources
      targets
      verbs
      claims
      first
      last
    }
    truncated
    why
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const UnaddressedDocument = new TypedDocumentString(`
    query Unaddressed($filter: ClaimFilter!) {
  dyads(filter: $filter, first: 200) {
    truncated
    dyads {
      source {
        id
        name
        kind
        country
      }
      target {
        id
      }
      verb
      claims
      first
      last
    }
  }
}
    `) as unknown as TypedDocumentString<UnaddressedQuery, UnaddressedQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($filter: ClaimFilter) {
  months: totals(by: [SAID_MONTH], filter: $filter, limit: 1000) {
    truncated
    groups {
      keys
      claims
    }
  }
  period: totals {
    groups {
      first
      last
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const NodeCardDocument = new TypedDocumentString(`
    query NodeCard($id: ID!) {
  node(id: $id) {
    id
    kind
    name
    country
    refs
    names {
      text
      usedBy {
        name
      }
    }
    partOf {
      id
      name
    }
    publisher {
      id
      name
    }
    documents {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NodeCardQuery, NodeCardQueryVariables>;
export const SavedQueriesDocument = new TypedDocumentString(`
    query SavedQueries {
  savedQueries {
    truncated
    why
    queries {
      name
      title
      description
      category
      text
      builtIn
      owner
      version
      parameters {
        name
        type
        list
        required
        default
        description
        control
        choices
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const RunSavedQueryDocument = new TypedDocumentString(`
    query RunSavedQuery($name: String!, $variables: JSON) {
  runSavedQuery(name: $name, variables: $variables)
}
    `) as unknown as TypedDocumentString<RunSavedQueryQuery, RunSavedQueryQueryVariables>;
export const SearchActorsDocument = new TypedDocumentString(`
    query SearchActors($search: String!) {
  actors(search: $search, first: 12) {
    totalCount
    nodes {
      id
      name
      kind
      country
      names {
        text
      }
      refs
    }
  }
}
    `) as unknown as TypedDocumentString<SearchActorsQuery, SearchActorsQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  revision
  claims(first: 1) {
    totalCount
  }
  documents(first: 1) {
    totalCount
  }
  actors(claimed: true, first: 1) {
    totalCount
  }
  period: totals {
    groups {
      first
      last
    }
  }
  loudest: totals(by: [SOURCE], filter: {verbs: [ACCUSES, DENIES]}, limit: 8) {
    groups {
      claims
      nodes {
        id
        name
        kind
        country
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;