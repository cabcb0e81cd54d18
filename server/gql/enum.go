package gql

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/jaccuse/jaccuse/graph"
)

// exactEnums refuses enum values in variables that are written in another case than the schema has. The library lets them
// pass, and a filter for "accuses" would choose nothing without a word.
func exactEnums(schema *ast.Schema, operation *ast.OperationDefinition, variables map[string]any) error {
	for _, definition := range operation.VariableDefinitions {
		if err := exactEnum(schema, definition.Type, variables[definition.Variable]); err != nil {
			return fmt.Errorf("variable $%s: %w", definition.Variable, err)
		}
	}
	return nil
}

func exactEnum(schema *ast.Schema, declared *ast.Type, value any) error {
	switch value := value.(type) {
	case []any:
		return exactItems(schema, declared, value)
	case []string: // what the library makes of one value in the place of a list
		return exactItems(schema, declared, asAny(value))
	case map[string]any:
		return exactFields(schema, schema.Types[declared.Name()], value)
	case string:
		return exactValue(schema.Types[declared.Name()], value)
	}
	return nil
}

func asAny(texts []string) []any {
	items := make([]any, len(texts))
	for i, text := range texts {
		items[i] = text
	}
	return items
}

func exactItems(schema *ast.Schema, declared *ast.Type, items []any) error {
	for _, item := range items {
		if err := exactEnum(schema, declared, item); err != nil {
			return err
		}
	}
	return nil
}

func exactFields(schema *ast.Schema, input *ast.Definition, fields map[string]any) error {
	for _, field := range input.Fields {
		if err := exactEnum(schema, field.Type, fields[field.Name]); err != nil {
			return fmt.Errorf("%s: %w", field.Name, err)
		}
	}
	return nil
}

func exactValue(enum *ast.Definition, value string) error {
	if enum.Kind != ast.Enum || enum.EnumValues.ForName(value) != nil {
		return nil
	}
	var values []string
	for _, known := range enum.EnumValues {
		values = append(values, known.Name)
	}
	slices.Sort(values)
	return fmt.Errorf("%q is no %s; write one of %v: %w", value, enum.Name, values, graph.ErrInvalid)
}
