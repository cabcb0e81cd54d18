package gazetteer

import (
	"embed"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

//go:embed data/*.tsv
var data embed.FS

// A table is one file of entries: tab-separated columns under a row that names them, lists divided by " | ", comments
// after #.
type table struct {
	file string
	kind graph.Kind // of entries whose table has no column "kind"
}

var tables = []table{
	{"data/countries.tsv", graph.Country},
	{"data/agencies.tsv", graph.Agency},
	{"data/bodies.tsv", graph.Organization},
	{"data/organizations.tsv", graph.Organization},
	{"data/groups.tsv", graph.Group},
}

func readAll() ([]Entry, error) {
	var all []Entry
	for _, t := range tables {
		file, err := data.Open(t.file)
		if err != nil {
			return nil, fmt.Errorf("open table: %w", err)
		}
		entries, err := t.read(file)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", t.file, err)
		}
		all = append(all, entries...)
	}
	return all, nil
}

func (t table) read(from io.Reader) ([]Entry, error) {
	rows := csv.NewReader(from)
	rows.Comma, rows.Comment, rows.LazyQuotes = '\t', '#', true
	columns, err := rows.Read()
	if err != nil {
		return nil, fmt.Errorf("row of column names: %w", err)
	}
	if i := slices.IndexFunc(columns, isUnknown); i >= 0 {
		return nil, fmt.Errorf("unknown column %q", columns[i])
	}
	var entries []Entry
	for {
		row, err := rows.Read()
		if err == io.EOF {
			return entries, nil
		}
		if err != nil {
			return nil, err
		}
		entries = append(entries, t.entry(columns, row))
	}
}

func (t table) entry(columns, row []string) Entry {
	e := Entry{Kind: t.kind}
	for i, column := range columns {
		setters[column](&e, row[i])
	}
	return e
}

func isUnknown(column string) bool { return setters[column] == nil }

var setters = map[string]func(*Entry, string){
	"ref":      func(e *Entry, v string) { e.Ref = v },
	"kind":     func(e *Entry, v string) { e.Kind = graph.Kind(v) },
	"country":  func(e *Entry, v string) { e.Country = v },
	"class":    func(e *Entry, v string) { e.Class = v },
	"name":     func(e *Entry, v string) { e.Name = v },
	"part of":  func(e *Entry, v string) { e.PartOf = v },
	"names":    func(e *Entry, v string) { e.Names = list(v) },
	"weak":     func(e *Entry, v string) { e.Weak = list(v) },
	"demonyms": func(e *Entry, v string) { e.Demonyms = list(v) },
	"capitals": func(e *Entry, v string) { e.Capitals = list(v) },
}

// list splits a cell; an empty cell is an empty list.
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, " | ")
}
