package jaccuse_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/jaccuse/jaccuse"

// mayImport says which packages of the project each package may import. A package that is not here fails the test: a new
// one needs a rule of its own.
var mayImport = map[string][]string{
	"graph":                        {},
	"graph/graphtest":              {"graph"},
	"graph/sqlite":                 {"graph"},
	"graph/neo4j":                  {"graph"},
	"graph/neo4j/neo4jtest":        {},
	"graph/neo4j/neo4jtest/neo4jd": {"graph/neo4j/neo4jtest"},
	"graph/gazetteer":              {"graph"},
	"graph/resolve":                {"graph", "graph/gazetteer"},
	"loaders/prose":                {"graph", "graph/gazetteer"},
	"loaders":                      {"graph", "graph/gazetteer", "graph/resolve", "loaders/prose"},
	"server/gql/internal/view":     {"graph"},
	"server/queries":               {"graph"},
	"server/gql/internal/exec":     {"graph", "server/gql/internal/view", "server/queries"},
	"server/gql":                   {"graph", "server/gql/internal/exec", "server/gql/internal/view", "server/queries"},
	"server/web":                   {},
	"server":                       {"graph", "server/gql", "server/web"},
	"cmd/jaccuse": {
		"graph", "graph/gazetteer", "graph/neo4j", "graph/resolve", "graph/sqlite",
		"loaders", "loaders/prose", "server", "server/gql", "server/queries",
	},
}

// outside is what the domain may use beside the standard library.
var outside = []string{"github.com/google/uuid", "golang.org/x/text/"}

func TestImports(t *testing.T) {
	for _, line := range goList(t, "{{.ImportPath}} {{join .Imports \" \"}}") {
		fields := strings.Fields(line)
		name := strings.TrimPrefix(fields[0], module+"/")
		allowed, ruled := mayImport[name]
		if !ruled {
			t.Errorf("package %s has no rule in mayImport; say what it may import", name)
		}
		for _, imported := range fields[1:] {
			own, isOwn := strings.CutPrefix(imported, module+"/")
			if isOwn && !slices.Contains(allowed, own) {
				t.Errorf("package %s imports %s, which its rule does not allow", name, own)
			}
		}
	}
}

func TestDomainIsFreeOfTechnology(t *testing.T) {
	for _, line := range goList(t, "{{.ImportPath}} {{join .Imports \" \"}}") {
		fields := strings.Fields(line)
		if fields[0] != module+"/graph" {
			continue
		}
		for _, imported := range fields[1:] {
			if strings.Contains(imported, ".") && !slices.ContainsFunc(outside, func(ok string) bool { return strings.HasPrefix(imported, ok) }) {
				t.Errorf("package graph imports %s", imported)
			}
		}
	}
}

func TestEveryRuleHasItsPackage(t *testing.T) {
	lines := goList(t, "{{.ImportPath}}")
	for name := range mayImport {
		if !slices.Contains(lines, module+"/"+name) {
			t.Errorf("mayImport has a rule for %s, which is no package", name)
		}
	}
}

func goList(t *testing.T, format string) []string {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", format, "./...").Output()
	if err != nil {
		t.Fatalf("list the packages: %v", err)
	}
	return slices.DeleteFunc(strings.Split(string(out), "\n"), func(line string) bool {
		return line == "" || strings.TrimSpace(line) == module
	})
}
