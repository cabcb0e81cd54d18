package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
	"pgregory.net/rapid"
)

func flat(t *testing.T, answer string) table {
	t.Helper()
	read, err := readAnswer([]byte(answer))
	if err != nil {
		t.Fatal(err)
	}
	return flatten(read)
}

// The first list of objects makes the rows; its fields, in the order of the question, the columns; lists within them one cell.
func TestFlatten(t *testing.T) {
	for name, test := range map[string]struct {
		answer  string
		columns []string
		rows    [][]string
		notes   []string
	}{
		"a page": {
			`{"claims": {"totalCount": 7, "nodes": [{"said": "2021", "about": null, "source": {"name": "A"}, "quotes": [{"text": "x"}, {"text": "y"}]},
			  {"said": null, "about": {"name": "O"}, "source": {"name": "B"}, "quotes": []}]}}`,
			[]string{"said", "about.name", "source.name", "quotes.text"},
			[][]string{{"2021", "", "A", "x; y"}, {"", "O", "B", ""}},
			[]string{"truncated: 5 more"},
		},
		"counts": {
			`{"totals": {"truncated": true, "why": ["a", "b"], "groups": [{"keys": ["CN", null], "claims": 12}]}}`,
			[]string{"keys", "claims"}, [][]string{{"CN; ", "12"}}, []string{"truncated: a; b"},
		},
		"lists within that are cut": {
			`{"claims": {"nodes": [{"answers": {"totalCount": 1, "nodes": [{"said": "2021"}]}}, {"answers": {"totalCount": 3, "nodes": [{"said": "2022"}]}}]}}`,
			[]string{"answers.nodes.said"}, [][]string{{"2021"}, {"2022"}}, []string{"truncated: row 2 has 2 more of answers"},
		},
		"a list of one thing":   {`{"actor": {"name": "A", "names": [{"text": "A"}, {"text": "B"}]}}`, []string{"text"}, [][]string{{"A"}, {"B"}}, nil},
		"no list":               {`{"revision": 7}`, []string{"revision"}, [][]string{{"7"}}, nil},
		"large numbers":         {`{"revision": 12345678901234567890}`, []string{"revision"}, [][]string{{"12345678901234567890"}}, nil},
		"an empty list":         {`{"claims": {"totalCount": 0, "nodes": []}}`, nil, nil, []string{"nothing found"}},
		"nothing at all":        {`{"actor": null}`, nil, nil, []string{"nothing found"}},
		"two lists":             {`{"a": {"nodes": [{"id": "1"}]}, "b": {"nodes": [{"id": "2"}]}}`, []string{"id"}, [][]string{{"1"}}, []string{"the table shows the first list only; --json shows all"}},
		"empty in every row":    {`{"a": [{"x": [], "y": 1}, {"x": [], "y": 2}]}`, []string{"x", "y"}, [][]string{{"", "1"}, {"", "2"}}, nil},
		"sentences are no list": {`{"a": {"why": [], "dyads": [{"claims": 1}]}}`, []string{"claims"}, [][]string{{"1"}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := flat(t, test.answer)
			want := table{test.columns, test.rows, test.notes}
			if diff := cmp.Diff(want, got, cmp.AllowUnexported(table{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func printed(t interface{ Fatal(...any) }, flat table, width int) string {
	var out bytes.Buffer
	if err := flat.print(&out, width); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTableIsAligned(t *testing.T) {
	listed := table{columns: []string{"source.name", "words"}, rows: [][]string{
		{"Çeltik", "it denies all that was said of it"}, {"外交部", "no"}, {"a-name-longer-than-its-column", "yes"},
	}}
	const want = `source.name        words
─────────────────  ─────────────────
Çeltik             it denies all
                   that was said of
                   it
外交部             no
a-name-longer-tha  yes
n-its-column
`
	if diff := cmp.Diff(want, printed(t, listed, 36)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Names out of documents cannot steer the terminal.
func TestTableShowsHostileNamesAsText(t *testing.T) {
	got := printed(t, table{columns: []string{"name"}, rows: [][]string{{"a\x1b[31mred\u202egnp.exe\r\nb"}}}, 80)
	if strings.ContainsAny(got, "\x1b\r\u202e") || !strings.Contains(got, "a [31mredgnp.exe b") {
		t.Errorf("%q", got)
	}
}

// Whatever the cells, no line is wider than asked for as long as the columns can be that narrow, and no letter is lost.
func TestTableKeepsWidthAndWords(t *testing.T) {
	word := rapid.StringMatching(`[a-zß-ü語🦊]{1,30}`)
	rapid.Check(t, func(t *rapid.T) {
		columns := rapid.IntRange(1, 4).Draw(t, "columns")
		listed := table{columns: make([]string, columns)}
		for range rapid.IntRange(1, 4).Draw(t, "rows") {
			var row []string
			for range columns {
				row = append(row, strings.Join(rapid.SliceOfN(word, 0, 6).Draw(t, "words"), " "))
			}
			listed.rows = append(listed.rows, row)
		}
		width := rapid.IntRange(columns*(leastWidth+len(gap)), 100).Draw(t, "width")
		got := printed(t, listed, width)
		for line := range strings.Lines(got) {
			if cells := uniseg.StringWidth(strings.TrimRight(line, "\n")); cells > width {
				t.Fatalf("%q is %d wide, not %d", line, cells, width)
			}
		}
		for _, letter := range "aßü語🦊" {
			if want := strings.Count(lettersOf(listed), string(letter)); strings.Count(got, string(letter)) != want {
				t.Fatalf("%q is not there %d times:\n%s", letter, want, got)
			}
		}
	})
}

func lettersOf(listed table) string {
	var all strings.Builder
	for _, row := range listed.rows {
		all.WriteString(strings.Join(row, " "))
	}
	return all.String()
}

func TestCSV(t *testing.T) {
	var out bytes.Buffer
	listed := table{columns: []string{"source.name", "words"}, rows: [][]string{{"A", "\"no\", it said"}, {"B", "two\nlines"}}}
	if err := listed.printCSV(&out); err != nil {
		t.Fatal(err)
	}
	const want = "source.name,words\nA,\"\"\"no\"\", it said\"\nB,\"two\nlines\"\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
