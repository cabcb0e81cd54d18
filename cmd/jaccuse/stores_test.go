package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/graph/neo4j/neo4jtest"
)

var recorded = regexp.MustCompile(`,"recorded":"[^"]*"`)

// jaccuse runs the command in this process and gives what it printed on standard output.
func jaccuse(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	root := newRoot()
	root.SetOut(&out)
	root.SetErr(&errs)
	if code := run(context.Background(), root, args); code != exitDone {
		t.Fatalf("jaccuse %s: exit code %d: %s", strings.Join(args, " "), code, errs.String())
	}
	return out.String()
}

// bothStores are a new SQLite file and an emptied Neo4j.
func bothStores(t *testing.T) map[string]string {
	t.Helper()
	server := neo4jtest.Start(t)
	t.Setenv("NEO4J_USER", server.User)
	t.Setenv("NEO4J_PASSWORD", server.Password)
	neo4jtest.Empty(t, server)
	return map[string]string{"sqlite": "sqlite:" + filepath.Join(t.TempDir(), "graph.db"), "neo4j": server.URL}
}

// TestBothStoresExportTheSame loads the chronicles and the table of the demonstration into both stores, twice.
func TestBothStoresExportTheSame(t *testing.T) {
	files, err := filepath.Glob("chronicles/*.*")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files of the demonstration, %v", len(files), err)
	}
	loadAndCompare(t, bothStores(t), append([]string{"load", "--json"}, files...))
}

// TestSeedStatement is the statement that the project began with: nine claims, from both stores.
func TestSeedStatement(t *testing.T) {
	corpus := corpusFolder(t)
	text := filepath.Join(corpus, "texts", "china-2021-07-20-mfa-zhao-lijian.txt")
	exported := loadAndCompare(t, bothStores(t), []string{"load", "--json", "--manifest", filepath.Join(corpus, "manifest.jsonl"), text})
	if score := scoreOf(t, corpus, filepath.Base(text), exported); score.TP != 9 || score.FP != 0 || score.FN != 0 || score.Ungrounded != 0 || score.Reversed != 0 {
		t.Errorf("the seed statement scores %+v, want 9 claims and nothing wrong", score)
	}
}

// loadAndCompare loads into each store twice and gives the export, which must be the same from all but for the time of
// recording.
func loadAndCompare(t *testing.T, stores map[string]string, load []string) string {
	t.Helper()
	exports := map[string]string{}
	for name, where := range stores {
		jaccuse(t, append(load, "--store", where)...)
		var second loadSummary
		if err := json.Unmarshal([]byte(jaccuse(t, append(load, "--store", where)...)), &second); err != nil {
			t.Fatal(err)
		}
		if second.New != 0 || second.Nodes != 0 || second.Unchanged == 0 {
			t.Errorf("%s: loading again brought %+v", name, second)
		}
		exports[name] = recorded.ReplaceAllString(jaccuse(t, "export", "--store", where), "")
		jaccuse(t, "verify", "--store", where)
	}
	if diff := cmp.Diff(exports["sqlite"], exports["neo4j"]); diff != "" {
		t.Errorf("the exports differ (-sqlite +neo4j):\n%s", diff)
	}
	return exports["sqlite"]
}

func corpusFolder(t *testing.T) string {
	t.Helper()
	folder := filepath.Join("..", "..", "..", "shared", "corpus")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the corpus of statements is not beside this checkout (../shared/corpus)")
	}
	return folder
}

type corpusScore struct {
	TP, FP, FN, Reversed, Ungrounded int
}

// scoreOf scores exported claims of one document with the corpus' own scorer.
func scoreOf(t *testing.T, corpus, doc, exported string) corpusScore {
	t.Helper()
	dir := t.TempDir()
	gold := filepath.Join(dir, "gold.jsonl")
	all, err := os.ReadFile(filepath.Join(corpus, "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(all)) {
		if strings.Contains(line[:min(len(line), 200)], doc) {
			lines = append(lines, line)
		}
	}
	for path, content := range map[string]string{gold: strings.Join(lines, ""), filepath.Join(dir, "predicted.jsonl"): exported} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command("python3", filepath.Join(corpus, "score.py"), gold, filepath.Join(dir, "predicted.jsonl"),
		"--json", "--list", "--texts", filepath.Join(corpus, "texts")).CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatal(err)
	}
	var score corpusScore
	printed := strings.Split(strings.TrimSpace(string(out)), "\n")
	if err := json.Unmarshal([]byte(printed[len(printed)-1]), &score); err != nil {
		t.Fatal(err)
	}
	return score
}
