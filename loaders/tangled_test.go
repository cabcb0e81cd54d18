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
