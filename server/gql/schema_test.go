package gql_test

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/jaccuse/jaccuse/server/gql"
)

const schemaFile = "../../schema.graphqls"

func TestSchemaTextIsTheFile(t *testing.T) {
	want, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if got := gql.New(gql.Options{Store: fixture(t)}).SchemaText(); got != string(want) {
		t.Error("the generated code holds another schema than schema.graphqls; run: go tool gqlgen generate")
	}
}

// Everything in the schema is described, for the people who read it in the playground.
func TestEverythingIsDescribed(t *testing.T) {
	text, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	schema := gqlparser.MustLoadSchema(&ast.Source{Name: schemaFile, Input: string(text)})
	for name, definition := range schema.Types {
		if definition.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		for _, part := range undescribed(definition) {
			t.Errorf("%s has no description", part)
		}
	}
}

func undescribed(definition *ast.Definition) []string {
	var parts []string
	check := func(name, description string) {
		if strings.TrimSpace(description) == "" {
			parts = append(parts, name)
		}
	}
	check(definition.Name, definition.Description)
	for _, field := range definition.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		check(definition.Name+"."+field.Name, field.Description)
		for _, argument := range field.Arguments {
			check(definition.Name+"."+field.Name+"."+argument.Name, argument.Description)
		}
	}
	for _, value := range definition.EnumValues {
		check(definition.Name+"."+value.Name, value.Description)
	}
	return parts
}
