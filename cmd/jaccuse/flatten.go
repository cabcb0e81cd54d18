package main

import (
	"fmt"
	"slices"
	"strings"
)

// flatten makes a table of an answer: a row for each object of the first list of objects in it, or one row for all where there is
// none. A column is the dotted path of a field; the values of a list within stand in one cell, with "; " between them.
func flatten(answer object) table {
	around, rows := firstList(answer)
	flat := table{notes: notesOn(answer, around, len(rows))}
	if rows == nil && !isEmpty(answer) {
		rows = []any{answer}
	}
	if len(rows) == 0 {
		flat.notes = append(flat.notes, "nothing found")
	}
	var cells []map[string][]string
	for i, row := range rows {
		f := flattener{columns: flat.columns, cells: map[string][]string{}}
		f.add("", row)
		flat.columns = f.columns
		cells = append(cells, f.cells)
		for _, cut := range f.cut {
			flat.notes = append(flat.notes, fmt.Sprintf("truncated: row %d has %s", i+1, cut))
		}
	}
	flat.columns = withoutStems(flat.columns)
	for _, row := range cells {
		var texts []string
		for _, column := range flat.columns {
			texts = append(texts, strings.Join(row[column], "; "))
		}
		flat.rows = append(flat.rows, texts)
	}
	return flat
}

// firstList is the first list of objects, be it empty, and the object that it is a field of; nil where there is none.
func firstList(o object) (around object, list []any) {
	for _, field := range o {
		switch value := field.value.(type) {
		case []any:
			if isRows(field.name, value) {
				return o, value
			}
		case object:
			if around, list := firstList(value); list != nil {
				return around, list
			}
		}
	}
	return nil, nil
}

// isRows tells a list of objects. An empty one tells nothing but its name; "why" is what lists of sentences are called.
func isRows(name string, list []any) bool {
	if len(list) == 0 {
		return name != "why"
	}
	_, ok := list[0].(object)
	return ok
}

// notesOn says what the table does not show.
func notesOn(answer, around object, rows int) []string {
	var notes []string
	if more := around.count() - rows; more > 0 {
		notes = append(notes, fmt.Sprintf("truncated: %d more", more))
	}
	if around.get("truncated") == true {
		notes = append(notes, strings.TrimSuffix("truncated: "+textOf(around.get("why")), ": "))
	}
	if around != nil && len(answer) > 1 {
		notes = append(notes, "the table shows the first list only; --json shows all")
	}
	return notes
}

func textOf(value any) string {
	f := flattener{cells: map[string][]string{}}
	f.add("", value)
	return strings.Join(f.cells[""], "; ")
}

// flattener makes the cells of one row, and adds the columns that no row before had where they stand in this one.
type flattener struct {
	columns []string
	cells   map[string][]string
	last    string   // the column that was added to last
	cut     []string // which lists within the row hold less than there is
}

func (f *flattener) add(path string, value any) {
	switch value := value.(type) {
	case object:
		nodes, counted := value.get("nodes").([]any)
		if more := value.count() - len(nodes); counted && more > 0 {
			f.cut = append(f.cut, fmt.Sprintf("%d more of %s", more, path))
		}
		for _, field := range value {
			if counted && field.name == "totalCount" {
				continue // told only where something was left out
			}
			f.add(strings.TrimPrefix(path+"."+field.name, "."), field.value)
		}
	case []any:
		f.touch(path)
		for _, item := range value {
			f.add(path, item)
		}
	case nil:
		f.put(path, "")
	default:
		f.put(path, fmt.Sprint(value))
	}
}

func (f *flattener) put(path, text string) {
	f.touch(path)
	f.cells[path] = append(f.cells[path], text)
}

func (f *flattener) touch(path string) {
	if !slices.Contains(f.columns, path) {
		f.columns = slices.Insert(f.columns, slices.Index(f.columns, f.last)+1, path)
	}
	f.last = path
}

// withoutStems leaves out columns that only stood for something null or empty whose fields another row has.
func withoutStems(columns []string) []string {
	return slices.DeleteFunc(slices.Clone(columns), func(column string) bool {
		return slices.ContainsFunc(columns, func(other string) bool { return strings.HasPrefix(other, column+".") })
	})
}
