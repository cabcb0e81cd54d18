package sqlite_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/sqlite"
)

func TestNewFileIsMarkedAsOursAndPrivate(t *testing.T) {
	file := filepath.Join(t.TempDir(), "graph.db")
	open(t, file)
	if mode := stat(t, file).Mode().Perm(); mode != 0o600 {
		t.Errorf("the file has the mode %o", mode)
	}
	got := map[string]int{}
	for _, pragma := range []string{"application_id", "user_version"} {
		got[pragma] = askRaw(t, file, "PRAGMA "+pragma)
	}
	if diff := cmp.Diff(map[string]int{"application_id": 0x6a616363, "user_version": 1}, got); diff != "" {
		t.Errorf("header (- wanted, + got):\n%s", diff)
	}
}

func TestReopening(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a name? with 100% #signs.db")
	first := open(t, file)
	put(t, first, statement("one", 3))
	shut(t, first)
	if _, err := os.Stat(file); err != nil {
		t.Fatalf("the store lies elsewhere: %v", err)
	}
	second := open(t, file)
	if diff := cmp.Diff([]int64{3, 1}, []int64{int64(count(t, second)), revision(t, second)}); diff != "" {
		t.Errorf("claims, revision (- wanted, + got):\n%s", diff)
	}
}

func TestTwoOpenAtOnceSeeEachOther(t *testing.T) {
	file := filepath.Join(t.TempDir(), "graph.db")
	a, b := open(t, file), open(t, file)
	put(t, a, statement("one", 2))
	put(t, b, statement("two", 2))
	if got := []int{count(t, a), count(t, b)}; !cmp.Equal(got, []int{4, 4}) {
		t.Errorf("one sees %d claims, the other %d; both should see 4", got[0], got[1])
	}
}

func TestManyOpenANewFileTogether(t *testing.T) {
	file := filepath.Join(t.TempDir(), "graph.db")
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			store, err := sqlite.Open(t.Context(), file)
			if err != nil {
				t.Error(err)
				return
			}
			if err := store.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
}

func TestRefusedFiles(t *testing.T) {
	for name, c := range map[string]struct {
		prepare func(t *testing.T, file string)
		says    string
	}{
		"a text":                    {func(t *testing.T, file string) { write(t, file, strings.Repeat("Not a database.\n", 99)) }, "no SQLite database"},
		"a short text":              {func(t *testing.T, file string) { write(t, file, "x") }, "no SQLite database"},
		"another program's":         {func(t *testing.T, file string) { execRaw(t, file, "CREATE TABLE recipe (name)") }, "another program"},
		"another application's":     {func(t *testing.T, file string) { execRaw(t, file, "PRAGMA application_id = 7") }, "another program"},
		"a newer version's":         {newerVersion, "its format is 1000, this version knows up to 1"},
		"a folder":                  {func(t *testing.T, file string) { mkdir(t, file) }, "no regular file"},
		"one in a folder not there": {func(t *testing.T, file string) { remove(t, filepath.Dir(file)) }, "make it first"},
		"one beneath a file": {func(t *testing.T, file string) {
			remove(t, filepath.Dir(file))
			write(t, filepath.Dir(file), "x")
		}, "not a directory"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "graph.db")
			c.prepare(t, file)
			before, _ := os.ReadFile(file)
			refused(t, file, c.says)
			after, _ := os.ReadFile(file)
			if !bytes.Equal(before, after) {
				t.Error("the refused file was changed")
			}
		})
	}
}

func newerVersion(t *testing.T, file string) {
	shut(t, open(t, file))
	execRaw(t, file, "PRAGMA user_version = 1000")
}

func TestDamagedFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "graph.db")
	store := open(t, file)
	put(t, store, statement("one", 300))
	shut(t, store)
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i := 4096; i < len(content); i++ {
		content[i] = 0xA5
	}
	write(t, file, string(content))

	damaged, err := sqlite.Open(t.Context(), file)
	if err == nil {
		defer damaged.Close()
		_, err = damaged.Claims(t.Context(), graph.ClaimQuery{Page: graph.Page{First: 10}})
	}
	expectUnavailable(t, err, "the file is damaged; restore it from a backup")
}

func TestCancelledOpenSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "graph.db"))
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func refused(t *testing.T, file, says string) {
	t.Helper()
	store, err := sqlite.Open(t.Context(), file)
	if err == nil {
		store.Close()
	}
	expectUnavailable(t, err, says)
	if err != nil && !strings.Contains(err.Error(), file) {
		t.Errorf("the sentence does not name the file: %v", err)
	}
}

func expectUnavailable(t *testing.T, err error, says string) {
	t.Helper()
	if !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(fmt.Sprint(err), says) {
		t.Errorf("wanted graph.ErrUnavailable that says %q, got: %v", says, err)
	}
	if strings.Contains(fmt.Sprint(err), "\n") {
		t.Errorf("it is more than one sentence: %v", err)
	}
}

// execRaw changes a file behind the store's back.
func execRaw(t *testing.T, file, statement string) {
	t.Helper()
	db := raw(t, file)
	if _, err := db.ExecContext(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}

func askRaw(t *testing.T, file, query string) (number int) {
	t.Helper()
	if err := raw(t, file).QueryRowContext(t.Context(), query).Scan(&number); err != nil {
		t.Fatal(err)
	}
	return number
}

func raw(t *testing.T, file string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func write(t *testing.T, file, content string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func mkdir(t *testing.T, path string) {
	t.Helper()
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.RemoveAll(path); err != nil {
		t.Fatal(err)
	}
}

func stat(t *testing.T, file string) os.FileInfo {
	t.Helper()
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	return info
}
