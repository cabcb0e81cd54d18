package loaders_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders"
)

// readTable reads a table under a name; the errors are of single rows.
func readTable(t *testing.T, name, content string) ([]graph.Claim, []error) {
	t.Helper()
	document, err := loaders.NewDocument(name, []byte(content), loaders.Metadata{})
	if err != nil {
		t.Fatal(err)
	}
	var claims []graph.Claim
	var wrong []error
	for record, err := range loaders.Table().Load(t.Context(), document) {
		if err != nil {
			wrong = append(wrong, err)
		}
		claims = append(claims, record.Claims...)
	}
	return claims, wrong
}

func idsOf(claims []graph.Claim) []graph.ID {
	var ids []graph.ID
	for _, claim := range claims {
		ids = append(ids, claim.ID)
	}
	return ids
}

// TestTheNextEditionKeepsTheIDs moves the rows and columns of a table about, and mends a note.
func TestTheNextEditionKeepsTheIDs(t *testing.T) {
	first, _ := readTable(t, "hacks.csv", "record,verb,source,target,note\na,ACCUSES,Norway,Chile,\nb,DENIES,Chile,Norway,\n")
	next, _ := readTable(t, "hacks.csv", "target,source,record,verb,note\nPeru,Norway,c,ACCUSES,new\nNorway,Chile,b,DENIES,\nChile,Norway,a,ACCUSES,mended\n")
	if diff := cmp.Diff(idsOf(first), []graph.ID{next[2].ID, next[1].ID}); diff != "" {
		t.Error(diff)
	}
	other, _ := readTable(t, "other.csv", "record,verb,source,target\na,ACCUSES,Norway,Chile\n")
	if other[0].ID == first[0].ID {
		t.Error("the rows of two data sets have one ID")
	}
}

func TestRowsWithoutARecordAreTheirWords(t *testing.T) {
	claims, wrong := readTable(t, "a.csv", "verb,source,target,said\nACCUSES,Norway,Chile,2024\nACCUSES,Norway,Chile,2025\nACCUSES,Norway,Chile,2024\n")
	if len(claims) != 2 || claims[0].ID == claims[1].ID {
		t.Errorf("got %d claims with IDs %v, want two of their own", len(claims), idsOf(claims))
	}
	if len(wrong) != 1 || !strings.Contains(wrong[0].Error(), "a.csv:4: record: an earlier row is the same record") {
		t.Errorf("the row that stands there twice gave %v", wrong)
	}
}

func TestABadHeaderSpoilsTheTable(t *testing.T) {
	for header, want := range map[string]string{
		"verb,source,target,sponsor": `has the column "sponsor", which no table has`,
		"verb,source,target,Verb":    `has the column "verb" twice`,
	} {
		_, wrong := readTable(t, "a.csv", header+"\nACCUSES,Norway,Chile,\n")
		if len(wrong) != 1 || !errors.Is(wrong[0], loaders.ErrUnreadable) || !strings.Contains(wrong[0].Error(), want) {
			t.Errorf("%s: got %v, want ErrUnreadable that says %s", header, wrong, want)
		}
	}
}

func TestOnlyCSVWithOurColumnsIsATable(t *testing.T) {
	for _, test := range []struct {
		name, content string
		want          string
	}{
		{"a.csv", "Verb,Source\n", "table"},
		{"A.CSV", "verb,source,target\n", "table"},
		{"a.csv", "name,country\n", "text"},
		{"a.txt", "verb,source\n", "text"},
	} {
		document, err := loaders.NewDocument(test.name, []byte(test.content), loaders.Metadata{})
		if err != nil {
			t.Fatal(err)
		}
		if got := loaders.For(document, loaders.All(extractor)).Name; got != test.want {
			t.Errorf("%s with %q is read by %s, want %s", test.name, test.content, got, test.want)
		}
	}
}

// TestALargeTableIsReadRowByRow reads a table larger than any text may be and looks how much memory that holds.
func TestALargeTableIsReadRowByRow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large.csv")
	var b bytes.Buffer
	b.WriteString("record,verb,source,target,note\n")
	const rows = 40_000
	for i := range rows {
		fmt.Fprintf(&b, "%d,ACCUSES,Norway,Chile,%s\n", i, strings.Repeat("x", 1000))
	}
	write(t, path, b.Bytes())
	b = bytes.Buffer{}
	document, err := loaders.OpenFile(path, loaders.Metadata{})
	if err != nil {
		t.Fatal(err)
	}
	before, most, read := heap(), uint64(0), 0
	for record, err := range loaders.For(document, loaders.All(extractor)).Load(t.Context(), document) {
		if err != nil {
			t.Fatal(err)
		}
		if read += len(record.Claims); read%10_000 == 0 {
			most = max(most, heap())
		}
	}
	if read != rows {
		t.Errorf("read %d rows of %d", read, rows)
	}
	if more := int64(most) - int64(before); more > 8<<20 {
		t.Errorf("reading holds %d MiB more than before, of a file of 40 MiB", more>>20)
	}
}

func TestOnlyTablesMayBeLarge(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large.csv")
	write(t, path, bytes.Repeat([]byte("name,country\n"), loaders.MaxStatement/10))
	_, err := loaders.OpenFile(path, loaders.Metadata{})
	if !errors.Is(err, loaders.ErrUnreadable) || !strings.Contains(err.Error(), "is larger than 16 MiB") {
		t.Errorf("got %v", err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := loaders.OpenFile(path, loaders.Metadata{}); !errors.Is(err, loaders.ErrUnreadable) {
		t.Errorf("a missing file gave %v", err)
	}
}

func TestATableIsNoStatement(t *testing.T) {
	document, err := loaders.NewDocument("a.csv", []byte("verb,source\n"), loaders.Metadata{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := loaders.ReadStatement(document, extractor); err == nil || !strings.Contains(err.Error(), "is a data set") {
		t.Errorf("got %v", err)
	}
}

// heap is how many bytes are in use after a collection.
func heap() uint64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// FuzzTable reads anything as a table: no panic, every claim sound, every error of a row with its place.
func FuzzTable(f *testing.F) {
	for _, path := range []string{"verbs.csv", "bad-rows.csv", "mark-and-crlf.csv"} {
		content, err := os.ReadFile(filepath.Join("testdata", "table", path))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		claims, wrong := readTable(t, "a.csv", string(content))
		for _, claim := range claims {
			if err := claim.Validate(""); err != nil {
				t.Fatal(err)
			}
		}
		for _, err := range wrong {
			var row *loaders.RecordError
			if !errors.As(err, &row) && !errors.Is(err, loaders.ErrUnreadable) {
				t.Fatalf("the error %v has no place", err)
			}
		}
	})
}

// A file that fails in the middle ends the reading with one fault; what came before stays.
func TestATableThatCannotBeReadToItsEnd(t *testing.T) {
	content := "verb,source,target\nACCUSES,Norway,Chile\n"
	document, err := loaders.NewDocument("a.csv", []byte(content), loaders.Metadata{})
	if err != nil {
		t.Fatal(err)
	}
	document.Open = func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader(content), iotest.ErrReader(errors.New("the disk is gone")))), nil
	}
	claims, faults := 0, []string{}
	for record, err := range loaders.Table().Load(t.Context(), document) {
		claims += len(record.Claims)
		if err != nil {
			faults = append(faults, err.Error())
		}
		if len(faults) > 1 {
			break
		}
	}
	want := []string{"a.csv: the rows from byte 40 on cannot be read: the disk is gone"}
	if diff := cmp.Diff(want, faults); diff != "" || claims != 1 {
		t.Errorf("%d claims; %s", claims, diff)
	}
}

// A header that is misspelled, or parted by other signs, does not make a text of a table.
func TestACSVFileIsNeverAText(t *testing.T) {
	for _, header := range []string{"verb,sorce,target", "verb;source;target", "verb,source\xff,target", "\xff\xfev\x00"} {
		document := document(t, "a.csv", header+"\nACCUSES,Norway,Chile\n")
		_, err := loaders.ReadStatement(document, extractor)
		if !errors.Is(err, loaders.ErrUnreadable) || !strings.Contains(err.Error(), "a.csv is no table of claims") {
			t.Errorf("%q: got %v", header, err)
		}
	}
}
