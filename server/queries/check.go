package queries

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/jaccuse/jaccuse/graph"
)

// The longest texts, in bytes.
const (
	maxName        = 60
	maxTitle       = 200
	maxDescription = 2000
	maxCategory    = 60
	maxText        = 20_000
)

var nameForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Check says what is wrong with the query, in a sentence that ends in graph.ErrInvalid: a name that is none, a missing title, too
// long a text, or GraphQL that the schema refuses. It is nil for a sound one.
func (q Query) Check(schema *ast.Schema) error {
	if err := q.checkWords(); err != nil {
		return err
	}
	if _, faults := gqlparser.LoadQueryWithRules(schema, q.Text, rules.NewDefaultRules()); len(faults) > 0 {
		var sentences []string
		for _, fault := range faults {
			sentences = append(sentences, fault.Message)
		}
		return fmt.Errorf("the query %q does not fit the schema: %s: %w", q.Name, strings.Join(sentences, "; "), graph.ErrInvalid)
	}
	return nil
}

func (q Query) checkWords() error {
	switch {
	case q.Name == "":
		return fmt.Errorf("the query has no name; give one, or begin its text with a line such as \"# name: newest-claims\": %w", graph.ErrInvalid)
	case len(q.Name) > maxName || !nameForm.MatchString(q.Name):
		return fmt.Errorf("%q is no name for a query; write lower-case letters and digits with dashes between words, %d at most: %w", q.Name, maxName, graph.ErrInvalid)
	case q.Title == "":
		return fmt.Errorf("the query %q has no title; give one, or a line such as \"# title: Newest claims\" at the head of its text: %w", q.Name, graph.ErrInvalid)
	}
	for _, part := range []struct {
		what, text string
		most       int
	}{{"title", q.Title, maxTitle}, {"description", q.Description, maxDescription}, {"category", q.Category, maxCategory}, {"text", q.Text, maxText}} {
		if len(part.text) > part.most {
			return fmt.Errorf("the %s of the query %q is longer than %d bytes; shorten it: %w", part.what, q.Name, part.most, graph.ErrInvalid)
		}
	}
	return nil
}

// Accept says what is wrong with values for the parameters, in a sentence that ends in graph.ErrInvalid: one that the query has not,
// or a required one that is missing. Types are for the API to check.
func (q Query) Accept(values map[string]any) error {
	var names []string
	for _, parameter := range q.Parameters {
		names = append(names, parameter.Name)
		if parameter.Required && values[parameter.Name] == nil {
			return fmt.Errorf("the query %q needs a value for %q (%s): %w", q.Name, parameter.Name, parameter.meaning(), graph.ErrInvalid)
		}
	}
	for name := range values {
		if !slices.Contains(names, name) {
			return fmt.Errorf("the query %q has no parameter %q; %s: %w", q.Name, name, hasOnly(names), graph.ErrInvalid)
		}
	}
	return nil
}

func (p Parameter) meaning() string {
	if p.Description == "" {
		return p.Type
	}
	return strings.TrimSuffix(p.Description, ".")
}

func hasOnly(names []string) string {
	if len(names) == 0 {
		return "it has none"
	}
	return "it has " + strings.Join(names, ", ")
}
