package neo4j

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// nodeList marks the cursors of lists of nodes.
const nodeList = "nodes"

// Nodes finds nodes by ID, in the order asked for.
func (s *Store) Nodes(ctx context.Context, ids []graph.ID) ([]*graph.Node, error) {
	found := make([]*graph.Node, len(ids))
	err := s.read(ctx, "find nodes by ID", func(tx tx) error {
		canonical, err := tx.canonical(ids)
		if err != nil {
			return err
		}
		classes, err := tx.classes(ids, asSeen)
		for i, id := range ids {
			if members := classes[canonical[id]]; members != nil {
				node := united(members)
				found[i] = &node
			}
		}
		return err
	})
	return found, err
}

// classes finds the members of the classes that these nodes belong to, by the canonical one.
func (t tx) classes(ids []graph.ID, as string) (map[graph.ID][]row, error) {
	rows, err := t.run("classes", map[string]any{"ids": ids, "as": as}, nodeView)
	classes := map[graph.ID][]row{}
	for _, r := range rows {
		classes[r.id("canonical")] = r.rows("members")
	}
	return classes, err
}

// FindNodes lists the nodes that the filter chooses.
func (s *Store) FindNodes(ctx context.Context, f graph.NodeFilter, page graph.Page) (graph.NodePage, error) {
	var found graph.NodePage
	if err := page.Validate(); err != nil {
		return found, err
	}
	params, err := nodePlace(f, page)
	if err != nil {
		return found, fmt.Errorf("find nodes: %w", err)
	}
	conditions := nodeFilter(f)
	err = s.read(ctx, "find nodes", func(tx tx) error {
		rows, err := tx.run("find_nodes", with(conditions.params, params), nodeView,
			conditions.candidates(nodeBeginning(conditions)), conditions.where())
		if err == nil {
			found = nodePage(rows[0], page)
		}
		return err
	})
	return found, err
}

func nodeFilter(f graph.NodeFilter) *filter {
	conditions := newFilter("node_filter")
	addList(conditions, "kinds", f.Kinds)
	addList(conditions, "countries", f.Countries)
	if len(f.Refs) > 0 {
		conditions.add("refs", f.Refs)
		conditions.params["referenced"] = quoted(f.Refs)
	}
	if len(f.Names) > 0 {
		conditions.add("names", foldAll(f.Names))
		conditions.lookUp(f.Names, "")
	}
	if words := strings.Fields(graph.Fold(f.Search)); len(words) > 0 {
		conditions.add("search", words)
		conditions.lookUp([]string{f.Search}, "*")
	}
	if f.Claimed {
		conditions.names = append(conditions.names, "claimed")
	}
	return conditions
}

func foldAll(names []string) []string {
	var folded []string
	for _, name := range names {
		folded = append(folded, graph.Fold(name))
	}
	return folded
}

// lookUp has candidates looked up by names, unless one of these consists of signs only: to the index they might be a pattern.
func (f *filter) lookUp(names []string, wildcard string) {
	var queries []string
	for _, name := range names {
		if len(graph.Words(name)) == 0 {
			return
		}
		queries = append(queries, luceneAll(strings.Fields(graph.Fold(name)), wildcard))
	}
	f.params["named"] = queries
}

// quoted are full-text queries for whole references, which may hold any sign.
func quoted(refs []string) []string {
	var queries []string
	for _, ref := range refs {
		queries = append(queries, `"`+strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(ref)+`"`)
	}
	return queries
}

// nodeBeginning says which of the conditions the search for nodes begins with.
func nodeBeginning(conditions *filter) string {
	for _, list := range []string{"named", "referenced"} {
		if conditions.params[list] != nil {
			return list
		}
	}
	return "all"
}

// nodePlace says which properties to look at, and where the page begins.
func nodePlace(f graph.NodeFilter, page graph.Page) (map[string]any, error) {
	view, as := map[string]any{"names": "shownNames", "refs": "shownRefs", "country": "shownCountry"}, asSeen
	if f.Apart {
		view, as = map[string]any{"names": "folded", "refs": "refs", "country": "country"}, asWritten
	}
	params := map[string]any{"view": view, "as": as, "apart": f.Apart, "equal": nil, "limit": page.First + 1}
	if f.Search != "" {
		params["equal"] = graph.Fold(f.Search)
	}
	place, err := after(page.After, nodeList, "rank", "name", "id")
	if err == nil {
		err = number(place, "rank")
	}
	params["after"] = place
	return params, err
}

func nodePage(r row, page graph.Page) graph.NodePage {
	rows, more := cut(r.rows("page"), page)
	found := graph.NodePage{Total: r.number("total")}
	for _, hit := range rows {
		found.Nodes = append(found.Nodes, united(hit.rows("members")))
	}
	if more {
		last := rows[len(rows)-1]
		found.Next = graph.CursorOf(nodeList, strconv.Itoa(last.number("rank")), last.text("name"), last.text("id"))
	}
	return found
}
