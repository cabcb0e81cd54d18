package queries

import (
	"cmp"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// files are the built-in queries, each in a file of its own name.
//
//go:embed *.graphql
var files embed.FS

// All lists the built-in queries by name. An error is a fault of a file, and names it.
func All(schema *ast.Schema) ([]Query, error) {
	paths, err := fs.Glob(files, "*.graphql")
	if err != nil {
		return nil, err
	}
	var all []Query
	for _, file := range paths {
		query, err := builtIn(schema, file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, query)
	}
	slices.SortFunc(all, func(a, b Query) int { return cmp.Compare(a.Name, b.Name) })
	return all, nil
}

func builtIn(schema *ast.Schema, file string) (Query, error) {
	text, err := files.ReadFile(file)
	if err != nil {
		return Query{}, err
	}
	query, err := Read(schema, string(text))
	if err != nil {
		return Query{}, err
	}
	if want := strings.TrimSuffix(path.Base(file), ".graphql"); query.Name != want {
		return Query{}, fmt.Errorf("its name is %q, not that of the file", query.Name)
	}
	return query, query.Check(schema)
}
