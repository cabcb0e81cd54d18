package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/jaccuse/jaccuse/graph"
)

// A Library finds queries by name: those built in, and those in the ledger of a store.
type Library struct {
	schema  *ast.Schema
	builtIn []Query
}

// NewLibrary is the library of queries for a schema. The built-in ones fit the schema of jaccuse; for another, which is a fault of the
// program, it panics.
func NewLibrary(schema *ast.Schema) *Library {
	builtIn, err := All(schema)
	if err != nil {
		panic(err)
	}
	return &Library{schema, builtIn}
}

// A List is queries, those built in first, then by name.
type List struct {
	Queries   []Query
	Truncated bool
	Why       []string
}

// Choice chooses queries; the zero Choice chooses all.
type Choice struct {
	Category string // of this category, whatever the case
	Search   string // every word of it begins a word of the query's name, title, description, category or owner
	First    int    // how many at most; 0 for all
}

// List lists the queries that the choice lets through, of several versions the latest that stands.
func (l *Library) List(ctx context.Context, reader graph.Reader, choice Choice) (List, error) {
	own, err := l.own(ctx, reader)
	if err != nil {
		return List{}, err
	}
	all := slices.Clone(l.builtIn)
	for _, versions := range own {
		all = append(all, versions[0].Query)
	}
	slices.SortFunc(all, func(a, b Query) int {
		return cmp.Or(cmp.Compare(placeOf(a), placeOf(b)), cmp.Compare(a.Name, b.Name))
	})
	chosen := slices.DeleteFunc(all, func(q Query) bool { return !choice.lets(q) })
	if choice.First == 0 || len(chosen) <= choice.First {
		return List{Queries: chosen}, nil
	}
	why := fmt.Sprintf("there are %d queries; raise \"first\" or narrow the search", len(chosen))
	return List{Queries: chosen[:choice.First], Truncated: true, Why: []string{why}}, nil
}

func placeOf(q Query) int {
	if q.BuiltIn() {
		return 0
	}
	return 1
}

func (c Choice) lets(q Query) bool {
	if c.Category != "" && !strings.EqualFold(c.Category, q.Category) {
		return false
	}
	words := graph.Words(strings.Join([]string{q.Name, q.Title, q.Description, q.Category, q.Owner}, " "))
	for _, wanted := range graph.Words(c.Search) {
		if !slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, wanted) }) {
			return false
		}
	}
	return true
}

// Find is the query of this name, in this version or, for 0, the latest that stands. Where there is none it returns
// graph.ErrNotFound and names those with a similar name.
func (l *Library) Find(ctx context.Context, reader graph.Reader, name string, version int) (Query, error) {
	own, err := l.own(ctx, reader)
	if err != nil {
		return Query{}, err
	}
	versions := l.named(name)
	for _, saved := range own[name] {
		versions = append(versions, saved.Query)
	}
	for _, query := range versions {
		if version == 0 || query.Version == version {
			return query, nil
		}
	}
	if len(versions) > 0 {
		return Query{}, fmt.Errorf("the query %q has no version %d; it has %v: %w", name, version, versions[0].Versions, graph.ErrNotFound)
	}
	return Query{}, fmt.Errorf("no query has the name %q; %s: %w", name, near(name, l.names(own)), graph.ErrNotFound)
}

// named is the built-in query of this name, if there is one.
func (l *Library) named(name string) []Query {
	for _, query := range l.builtIn {
		if query.Name == name {
			return []Query{query}
		}
	}
	return nil
}

func (l *Library) names(own map[string][]saved) []string {
	var names []string
	for _, query := range l.builtIn {
		names = append(names, query.Name)
	}
	for name := range own {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
