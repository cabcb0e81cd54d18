package neo4j

import (
	"embed"
	"strings"
)

//go:embed cypher/*.cypher
var cypher embed.FS

// A fragment takes the place of a /*name*/ in a statement. Its text comes from a file of the folder cypher, or is a constant.
type fragment struct{ name, text string }

// statement is the text of a file of the folder cypher with its fragments filled in. That the file is there is settled when
// the program is built.
func statement(name string, fragments ...fragment) string {
	text, err := cypher.ReadFile("cypher/" + name + ".cypher")
	if err != nil {
		panic(err)
	}
	filled := string(text)
	for _, f := range fragments {
		filled = strings.ReplaceAll(filled, "/*"+f.name+"*/", f.text)
	}
	return filled
}

// clause is the part of a file that stands under the line "// heading".
func clause(file, heading string) string {
	_, rest, found := strings.Cut("\n"+statement(file), "\n// "+heading+"\n")
	if !found {
		panic("no clause " + heading + " in " + file)
	}
	text, _, _ := strings.Cut(rest, "\n//")
	return strings.TrimSpace(text)
}
