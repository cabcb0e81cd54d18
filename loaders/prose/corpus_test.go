package prose_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/gazetteer"
	"github.com/jaccuse/jaccuse/loaders"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

// corpus is the folder of statements with gold claims that stands beside the project.
var corpus = filepath.Join("..", "..", "..", "shared", "corpus")

const seed = "china-2021-07-20-mfa-zhao-lijian.txt"

// score is what score.py tells with --json.
type score struct {
	F1         float64 `json:"f1"`
	CountryF1  float64 `json:"country_f1"`
	Reversed   int     `json:"reversed"`
	Ungrounded int     `json:"ungrounded"`
	Clean      int     `json:"clean"`
	Empty      int     `json:"empty"`
	TP         int     `json:"tp"`
	FP         int     `json:"fp"`
	FN         int     `json:"fn"`
}

// TestCorpus holds the extractor to the targets on the statements with gold claims.
func TestCorpus(t *testing.T) {
	if _, err := os.Stat(corpus); err != nil {
		t.Skipf("the statements with gold claims are not beside the project: %v", err)
	}
	predicted := predict(t)
	all := scored(t, filepath.Join(corpus, "gold.jsonl"), predicted)
	if all.F1 < .55 || all.Ungrounded > 0 || all.Reversed > 0 || all.Clean < all.Empty {
		t.Errorf("over all statements %+v; want f1 at least .55, nothing ungrounded or reversed, all without claims clean", all)
	}
	if one := scored(t, goldOf(t, seed), predicted); one.TP != 9 || one.FP > 0 || one.FN > 0 {
		t.Errorf("the statement that the project began with: %+v; want 9 right, none wrong or missed", one)
	}
}

func predict(t *testing.T) string {
	manifest, err := loaders.ReadManifest(filepath.Join(corpus, "manifest.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(corpus, "texts", "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts in %s: %v", corpus, err)
	}
	x := prose.New(gazetteer.Default())
	var out bytes.Buffer
	for _, file := range files {
		content, err := loaders.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		document, err := loaders.NewDocument(file, content, manifest.Of(file))
		if err != nil {
			t.Fatal(err)
		}
		statement, err := loaders.ReadStatement(document, x)
		if err != nil {
			t.Fatal(err)
		}
		writePredictions(t, &out, filepath.Base(file), statement)
	}
	path := filepath.Join(t.TempDir(), "predicted.jsonl")
	if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

type end struct {
	Name    string `json:"name"`
	Country string `json:"country,omitempty"`
}

func writePredictions(t *testing.T, out *bytes.Buffer, file string, statement loaders.Statement) {
	t.Helper()
	publishers := map[string]graph.Mention{}
	for _, fact := range statement.Facts {
		if fact.Publisher != nil {
			publishers[fact.Of.Key()] = *fact.Publisher
		}
	}
	for _, c := range statement.Claims {
		line := map[string]any{
			"doc": file, "verb": c.Verb, "rule": c.Rule, "date": c.Said,
			"source": end{c.Source.Name, c.Source.Country}, "target": nil, "quote": statement.Stored.Verbatim(c.Quotes[0]).Text,
		}
		if c.Target != nil {
			target := c.Target.Mention
			if publisher, ok := publishers[target.Key()]; ok && c.Verb == graph.Cites {
				target = publisher
			}
			line["target"] = end{target.Name, target.Country}
		}
		if err := json.NewEncoder(out).Encode(line); err != nil {
			t.Fatal(err)
		}
	}
}

// scored runs the scorer that comes with the corpus.
func scored(t *testing.T, gold, predicted string) score {
	t.Helper()
	command := exec.Command("python3", filepath.Join(corpus, "score.py"), gold, predicted, "--list", "--by-doc", "--json", "--texts", filepath.Join(corpus, "texts"))
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("score.py: %v\n%s", err, out)
	}
	t.Logf("%s", out)
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	var s score
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &s); err != nil {
		t.Fatalf("score.py did not end with a JSON object: %v", err)
	}
	return s
}

// goldOf is the gold file cut to one document.
func goldOf(t *testing.T, document string) string {
	content, err := os.ReadFile(filepath.Join(corpus, "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	for line := range strings.Lines(string(content)) {
		if strings.Contains(line, `"doc": "`+document+`"`) {
			if err := os.WriteFile(path, []byte(line), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	return path
}
