package loaders_test

import (
	"testing"

	"github.com/jaccuse/jaccuse/loaders"
)

// Elements that were never closed, which HTML allows, do not swallow what stands behind them.
func TestUnclosedElementsDoNotSwallowThePage(t *testing.T) {
	for name, content := range map[string]string{
		"options":           "<body><select><option>A<option>B</select><p>Norway spoke.</p>",
		"a form in a menu":  "<body><nav><form><a>x</a></nav><p>Norway spoke.</p>",
		"a head":            "<html><head><title>T</title><p>Norway spoke.</p></html>",
		"a head, no title":  "<html><head><meta charset=utf-8><h1>Norway spoke.</h1>",
		"a page in a form":  "<body><form><input><p>Norway spoke.</p><button>Send</button></form>",
		"a stray end":       "<body></nav><p>Norway spoke.</p></aside>",
		"a head and a body": "<html><head><title>T</title><style>p {}</style><body><p>Norway spoke.</p>",
	} {
		if got := storedText(t, "a.html", content); got != "Norway spoke." {
			t.Errorf("%s: the text is %q", name, got)
		}
	}
}

// A comment or a script in Markdown may go over many lines; none of them is text. What is indented is.
func TestMarkdownBlocks(t *testing.T) {
	for content, want := range map[string]string{
		"<!--\nNorway accuses Chile.\n-->\n\nPeru spoke.":          "Peru spoke.",
		"<script>\nvar x = \"Norway accuses Chile.\"\n</script>\n": "",
		"<div>\nNorway\n<b>spoke</b>.\n<p>Chile</p></div>\n\nPeru": "Norway spoke.\n\nChile\n\nPeru",
		"# A\n\n    Norway &amp;\n    Chile.\n\n\tPeru.":           "A\n\nNorway & Chile.\n\nPeru.",
	} {
		if want != "" {
			want = "\n\n" + want
		}
		if got := storedText(t, "a.md", "Begin.\n\n"+content); got != "Begin."+want {
			t.Errorf("%q is stored as %q", content, got)
		}
	}
}

// Dates that a field tells stay as precise as they are.
func TestFieldsKeepTheirPrecision(t *testing.T) {
	for content, want := range map[string]string{
		"---\npublished: 2021-07\n---\nNorway spoke.":              "2021-07",
		"---\npublished: 2021\n---\nNorway spoke.":                 "2021",
		"---\npublished: 2021-07-20T08:00:00Z\n---\nNorway spoke.": "2021-07-20",
		"---\npublished: true\n---\nNorway spoke.":                 "",
		"Published: 2021-07\n\nNorway spoke.":                      "2021-07",
	} {
		document := document(t, "a.md", content)
		if _, err := loaders.ReadStatement(document, extractor); err != nil || string(document.Published) != want {
			t.Errorf("%q was published %q, %v, want %q", content, document.Published, err, want)
		}
	}
}

func storedText(t *testing.T, name, content string) string {
	t.Helper()
	document := document(t, name, content)
	if _, err := loaders.ReadStatement(document, extractor); err != nil {
		t.Errorf("%q: %v", content, err)
	}
	return document.Text
}

func document(t *testing.T, name, content string) *loaders.Document {
	t.Helper()
	document, err := loaders.NewDocument(name, []byte(content), loaders.Metadata{})
	if err != nil {
		t.Fatal(err)
	}
	return document
}
