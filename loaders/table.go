package loaders

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// Table reads a CSV file (UTF-8, comma, a header of the columns below in any order), in which each row is one claim. The data
// set's key is the file's name without ".csv": its next edition goes under the same name.
//
//	verb         ACCUSES, DENIES, CITES, ATTRIBUTES, ENDORSES or CLAIMS_RESPONSIBILITY
//	source       who says it; of ATTRIBUTES, who is said to belong to the target
//	target       whom it is said of; may be empty with DENIES and CLAIMS_RESPONSIBILITY
//	speaker      of ATTRIBUTES: who says so. Otherwise the source, and empty
//	about        the incident that it is about
//	said         when, as 2021-07-20, 2021-07 or 2021
//	likelihood   one of the seven terms, such as "very likely"; as the speaker has it
//	confidence   low, moderate or high
//	reliability, credibility   the Admiralty grade, A to F and 1 to 6
//	url          the page where it can be read; that page becomes a reporter of the claim
//	record       what names the row in every edition of the data set; else its own words do
//	note         for people; it is not kept
//
// Verb and source are needed. Speaker, source and target have a column …_kind (such as AGENCY) and one …_country (such as FR). They may
// be empty for known actors, and choose among several of one name.
//
// A row that is wrong is an error that names line and column, and the others are read. A header that is wrong spoils the file.
func Table() Loader {
	return Loader{Name: "table", Match: isTable, Load: loadTable}
}

// isTable tells a table by its name and the columns that it cannot do without.
func isTable(d *Document) bool {
	if strings.ToLower(filepath.Ext(d.File)) != ".csv" {
		return false
	}
	header, err := csv.NewReader(bytes.NewReader(d.Content[offsetOfText(d.Content):])).Read()
	if err != nil {
		return false
	}
	at, _ := columnsOf(header)
	_, verb := at["verb"]
	_, source := at["source"]
	return verb && source
}

func loadTable(ctx context.Context, d *Document) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		d.Loader, d.MediaType = "table", "text/csv"
		d.Key = "dataset:" + strings.TrimSuffix(d.File, filepath.Ext(d.File))
		content, err := d.reader()
		if err != nil {
			yield(graph.Record{}, unreadable(d.File, reasonOf(err)))
			return
		}
		defer content.Close()
		t, err := newTable(d, content)
		if err != nil {
			yield(graph.Record{}, unreadable(d.File, err.Error()))
			return
		}
		for ctx.Err() == nil {
			record, err := t.next()
			if errors.Is(err, io.EOF) || !yield(record, err) || t.broken {
				return
			}
		}
	}
}

// newTable reads the header.
func newTable(d *Document, content io.Reader) (table, error) {
	buffered := bufio.NewReader(content)
	if mark, _ := buffered.Peek(len("\uFEFF")); offsetOfText(mark) > 0 {
		_, _ = buffered.Discard(len(mark))
	}
	t := table{document: d, rows: csv.NewReader(buffered), seen: map[uint64]bool{}}
	header, err := t.rows.Read()
	if err != nil {
		return t, fmt.Errorf("has no header: %w", err)
	}
	t.columns, err = columnsOf(header)
	return t, err
}

// columnNames are those that a table may have.
var columnNames = strings.Fields(`verb record said about likelihood confidence reliability credibility url note
	speaker speaker_kind speaker_country source source_kind source_country target target_kind target_country`)

// columnsOf finds the place of each column. A column that is no table's, or that stands there twice, is an error.
func columnsOf(header []string) (map[string]int, error) {
	known := map[string]bool{}
	for _, name := range columnNames {
		known[name] = true
	}
	at := map[string]int{}
	var wrong error
	for i, name := range header {
		name = strings.ToLower(strings.TrimSpace(name))
		_, twice := at[name]
		switch {
		case twice:
			wrong = fmt.Errorf("has the column %q twice", name)
		case !known[name]:
			wrong = fmt.Errorf("has the column %q, which no table has; the columns are %s", name, strings.Join(columnNames, ", "))
		}
		at[name] = i
	}
	return at, wrong
}
