package loaders_test

import (
	"testing"

	"github.com/jaccuse/jaccuse/loaders"
)

// FuzzReadStatement reads anything as any format: no panic, every claim sound, every offset within the file.
func FuzzReadStatement(f *testing.F) {
	for _, seed := range []string{
		"Albania accused Iran of a cyberattack.", "# Title\n\nFrance &amp; *Italy* [link](https://example.org)",
		"<p>A &lt;p&gt;b&lt;/p&gt;<![CDATA[<p>c</p>]]>", "---\ntitle: x\n---\nbody", "+++\ndate = 2024-01-02\n+++\nbody", "<title><p></title><plaintext><p>x",
	} {
		for _, name := range []string{"a.txt", "a.html", "a.md"} {
			f.Add(name, []byte(seed))
		}
	}
	f.Fuzz(func(t *testing.T, name string, content []byte) {
		document, err := loaders.NewDocument(name, content, loaders.Metadata{})
		if err != nil {
			t.Skip()
		}
		statement, err := loaders.ReadStatement(document, extractor)
		if err != nil {
			return
		}
		for i := range len(document.Text) {
			if source := statement.Stored.Source(i); source < 0 || source > len(content)*2 {
				t.Fatalf("byte %d of the stored text leads to %d", i, source)
			}
		}
		for _, claim := range statement.Claims {
			if err := claim.Validate(document.Text); err != nil {
				t.Fatal(err)
			}
		}
	})
}
