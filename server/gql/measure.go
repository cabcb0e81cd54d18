package gql

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// size is how much a query asks for, as far as one can tell before it is answered.
type size struct {
	depth  int
	values int
	lists  int
	runs   int // of saved queries, each of which is measured by itself when it is run
}

// What some fields count as, in values: whole texts, and the description of the schema.
const (
	textValues   = 5000
	schemaValues = 5000
)

// measure tells the size of an operation. Each fragment is measured once, so that a few lines of fragments within fragments,
// which stand for an endless query, are measured at once.
func measure(operation *graphql.OperationContext) size {
	m := meter{variables: operation.Variables, fragments: map[string]size{}}
	return m.selection(operation.Operation.SelectionSet)
}

type meter struct {
	variables map[string]any
	fragments map[string]size
}

func (m meter) selection(set ast.SelectionSet) size {
	var sum size
	for _, selected := range set {
		part := m.part(selected)
		sum.depth = max(sum.depth, part.depth)
		sum.values = add(sum.values, part.values)
		sum.lists = add(sum.lists, part.lists)
		sum.runs = add(sum.runs, part.runs)
	}
	return sum
}

func (m meter) part(selected ast.Selection) size {
	switch selected := selected.(type) {
	case *ast.Field:
		return m.field(selected)
	case *ast.InlineFragment:
		return m.selection(selected.SelectionSet)
	case *ast.FragmentSpread:
		return m.fragment(selected.Definition)
	}
	return size{}
}

func (m meter) fragment(fragment *ast.FragmentDefinition) size {
	measured, there := m.fragments[fragment.Name]
	if !there {
		measured = m.selection(fragment.SelectionSet)
		m.fragments[fragment.Name] = measured
	}
	return measured
}

// field counts the field itself and, for each item that it may give, what is asked of it.
func (m meter) field(field *ast.Field) size {
	if strings.HasPrefix(field.Name, "__") {
		return size{depth: 1, values: schemaFieldValues(field)}
	}
	inner := m.selection(field.SelectionSet)
	items, isList := itemsOf(field.ArgumentMap(m.variables))
	whole := size{depth: inner.depth + 1, values: add(fieldValues(field), times(items, inner.values)), lists: inner.lists, runs: inner.runs}
	if isList || field.ObjectDefinition.Name == "Query" || field.ObjectDefinition.Name == "Mutation" {
		whole.lists = add(whole.lists, 1)
	}
	if field.Name == "runSavedQuery" {
		whole.runs = add(whole.runs, 1)
	}
	return whole
}

func schemaFieldValues(field *ast.Field) int {
	if field.Name == "__typename" {
		return 1
	}
	return schemaValues
}

func fieldValues(field *ast.Field) int {
	if field.ObjectDefinition.Name == "Document" && (field.Name == "text" || field.Name == "marks") {
		return textValues
	}
	return 1
}

// itemsOf is how many items a field may give by its arguments, and whether they say so.
func itemsOf(arguments map[string]any) (int, bool) {
	items, found := 0, false
	for _, name := range []string{"first", "limit", "maxPaths", "maxNodes", "maxEdges"} {
		if count, there := arguments[name]; there {
			items, found = add(items, number(count)), true
		}
	}
	if ids, ok := arguments["ids"].([]any); ok {
		items, found = add(items, len(ids)), true
	}
	return max(items, 1), found
}

func number(v any) int {
	switch v := v.(type) {
	case int:
		return v
	case int64:
		return int(v)
	case float64:
		return int(v)
	case json.Number:
		return number(v.String())
	case string: // variables may hold numbers as text
		n, _ := strconv.Atoi(v) // no number: refused when the argument is read
		return n
	}
	return 0
}

func add(a, b int) int {
	if sum := a + b; sum >= a && b >= 0 {
		return sum
	}
	return math.MaxInt
}

func times(a, b int) int {
	if b != 0 && a > math.MaxInt/b {
		return math.MaxInt
	}
	return a * b
}
