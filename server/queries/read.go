package queries

import (
	"encoding/json"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/jaccuse/jaccuse/graph"
)

// maxTokens is how many words and signs a query may have: no more than the API takes.
const maxTokens = 4000

// Read reads a query with its header. It returns graph.ErrInvalid for a text that is not one GraphQL query, and for a header that
// tells of a parameter which the query has not. Whether it fits the schema is for Check to say.
func Read(schema *ast.Schema, text string) (Query, error) {
	head, err := readHeader(text)
	if err != nil {
		return Query{}, err
	}
	return head.query(schema)
}

// query is the query that stands behind the header.
func (h header) query(schema *ast.Schema) (Query, error) {
	operation, err := operationOf(h.rest)
	if err != nil {
		return Query{}, err
	}
	parameters, err := h.parameters(schema, operation)
	if err != nil {
		return Query{}, err
	}
	return Query{
		Name: h.fields["name"], Title: h.fields["title"], Description: h.fields["description"], Category: h.fields["category"],
		Text: h.text(parameters), Parameters: parameters, Version: 1, Versions: []int{1},
	}, nil
}

func operationOf(text string) (*ast.OperationDefinition, error) {
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Name: "the query", Input: text}, maxTokens)
	switch {
	case err != nil:
		return nil, fmt.Errorf("the query cannot be read: %w: %w", err, graph.ErrInvalid)
	case len(document.Operations) != 1:
		return nil, fmt.Errorf("it takes one GraphQL query, and the text has %d: %w", len(document.Operations), graph.ErrInvalid)
	case document.Operations[0].Operation != ast.Query:
		return nil, fmt.Errorf("only queries can be kept, and this is a %s: %w", document.Operations[0].Operation, graph.ErrInvalid)
	}
	return document.Operations[0], nil
}

func (h header) parameters(schema *ast.Schema, operation *ast.OperationDefinition) ([]Parameter, error) {
	var parameters []Parameter
	for _, variable := range operation.VariableDefinitions {
		parameter, err := parameterOf(schema, variable, h.hints[variable.Variable])
		if err != nil {
			return nil, err
		}
		parameters = append(parameters, parameter)
	}
	for name := range h.hints {
		if operation.VariableDefinitions.ForName(name) == nil {
			return nil, fmt.Errorf("the header tells of $%s, which the query has not: %w", name, graph.ErrInvalid)
		}
	}
	return parameters, nil
}

func parameterOf(schema *ast.Schema, variable *ast.VariableDefinition, hint hint) (Parameter, error) {
	fallback, err := defaultOf(variable)
	if err != nil {
		return Parameter{}, err
	}
	parameter := Parameter{
		Name: variable.Variable, Type: variable.Type.String(), List: variable.Type.Elem != nil, Default: fallback,
		Required: variable.Type.NonNull && variable.DefaultValue == nil, Description: hint.description, Control: hint.control,
	}
	if named := schema.Types[variable.Type.Name()]; named != nil && named.Kind == ast.Enum {
		for _, value := range named.EnumValues {
			parameter.Choices = append(parameter.Choices, value.Name)
		}
	}
	if parameter.Control == "" {
		parameter.Control = controlOf(variable.Type.Name(), parameter.Choices)
	}
	return parameter, nil
}

// defaultOf is the default as JSON, nil for none.
func defaultOf(variable *ast.VariableDefinition) (json.RawMessage, error) {
	if variable.DefaultValue == nil {
		return nil, nil
	}
	if variable.DefaultValue.Kind == ast.ListValue && len(variable.DefaultValue.Children) == 0 {
		return json.RawMessage("[]"), nil
	}
	value, err := variable.DefaultValue.Value(nil)
	if err != nil {
		return nil, fmt.Errorf("the default of $%s cannot be read: %w: %w", variable.Variable, err, graph.ErrInvalid)
	}
	return json.Marshal(value)
}

// controlOf is how to ask for a value of a type of which the header tells nothing.
func controlOf(typeName string, choices []string) Control {
	switch {
	case len(choices) > 0:
		return ChoiceControl
	case typeName == "Int":
		return NumberControl
	case typeName == "Date":
		return DateControl
	case typeName == "Boolean":
		return SwitchControl
	}
	return TextControl
}
