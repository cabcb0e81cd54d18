package loaders_test

import (
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/loaders"
)

// Marks that would keep the Markdown parser busy for hours are read as plain text.
func TestTangledMarkdownIsReadAsText(t *testing.T) {
	for name, content := range map[string]string{
		"unclosed emphasis": strings.Repeat("**a_", 1_000_000),
		"unclosed links":    strings.Repeat("[a](b", 1_000_000),
		"nested lists":      strings.Repeat("- ", 1_000_000) + "x",
		"nested quotes":     strings.Repeat("> ", 1_000_000) + "x",
	} {
		document, err := loaders.NewDocument("a.md", []byte(content), loaders.Metadata{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := loaders.ReadStatement(document, extractor); err != nil || document.Text != content {
			t.Errorf("%s: the stored text is not the file's own (%v)", name, err)
		}
	}
}

// Front matter that would take gigabytes to be parsed is text, too.
func TestTangledFrontMatterIsText(t *testing.T) {
	for name, matter := range map[string]string{
		"---": "a: " + strings.Repeat("[", 60_000),
		"+++": "a = " + strings.Repeat("{a = ", 12_000),
		"...": strings.Repeat("- ", 30_000),
	} {
		fence := strings.ReplaceAll(name, "...", "---")
		document := document(t, "a.md", fence+"\ntitle: T\n"+matter+"\n"+fence+"\nNorway spoke.")
		if _, err := loaders.ReadStatement(document, extractor); err != nil || document.Title != "" || !strings.Contains(document.Text, matter[:5]) {
			t.Errorf("%s: the title is %q (%v)", name, document.Title, err)
		}
	}
}

// Markup that would be gone through anew for each of its parts is gone through once.
func TestTangledMarkupIsReadInOneGo(t *testing.T) {
	for name, content := range map[string]string{
		"open elements and strange ends": "Norway spoke." + strings.Repeat("<nav>", 1_000_000) + strings.Repeat("</aside>", 1_000_000),
		"parts within escaped markup":    "Norway spoke.<p>" + strings.Repeat("&lt;p&gt;&lt;![CDATA[ ]]&gt;", 500_000),
	} {
		if got := storedText(t, "a.html", content); got != "Norway spoke." {
			t.Errorf("%s: the text is %.80q", name, got)
		}
	}
}
