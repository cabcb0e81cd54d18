package loaders_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders"
)

func TestReadFileSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "empty.txt"), nil)
	write(t, filepath.Join(dir, "big.txt"), bytes.Repeat([]byte("x"), loaders.MaxStatement+1))
	for name, want := range map[string]string{
		"missing.txt": "does not exist",
		"empty.txt":   "is empty",
		"big.txt":     "is larger than 16 MiB",
		".":           "is a folder",
	} {
		_, err := loaders.ReadFile(filepath.Join(dir, name))
		if !errors.Is(err, loaders.ErrUnreadable) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want ErrUnreadable that says %q", name, err, want)
		}
	}
}

func TestReadStatementSaysWhatIsWrong(t *testing.T) {
	for _, test := range []struct{ name, content, want string }{
		{"binary", "PK\x03\x04\x00\x00", "is binary (a zero byte at offset 4)"},
		{"not UTF-8", "first line\nsecond \xff line", "is not valid UTF-8 at line 2 (byte 18)"},
		{"blank", " \n\t\n", "has no words"},
		{"a publisher that is no name", "Publisher: " + strings.Repeat("x", graph.MaxName+1), "tells of itself what cannot be kept: the publisher"},
		{"nothing but markup", "<html><script>var a = 1;</script></html>", "has no words beside its markup"},
	} {
		document, err := loaders.NewDocument("a.txt", []byte(test.content), loaders.Metadata{})
		if err != nil {
			t.Fatal(err)
		}
		_, err = loaders.ReadStatement(document, extractor)
		if !errors.Is(err, loaders.ErrUnreadable) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want ErrUnreadable that says %q", test.name, err, test.want)
		}
	}
}

func TestUTF16IsRead(t *testing.T) {
	document, err := loaders.NewDocument("a.txt", []byte("\xff\xfeH\x00i\x00"), loaders.Metadata{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := loaders.ReadStatement(document, extractor); err != nil || document.Text != "Hi" {
		t.Errorf("got %q, %v, want Hi", document.Text, err)
	}
}

func TestOtherLanguagesAreStoredButNotRead(t *testing.T) {
	document, err := loaders.NewDocument("a.txt", []byte("La France accuse la Russie de piratage."), loaders.Metadata{Language: "fr"})
	if err != nil {
		t.Fatal(err)
	}
	statement, err := loaders.ReadStatement(document, extractor)
	if err != nil || len(statement.Claims) != 0 || document.NotRead != "language fr" || document.Text == "" {
		t.Errorf("got %d claims, not read %q, text %q, %v", len(statement.Claims), document.NotRead, document.Text, err)
	}
}

func TestManifest(t *testing.T) {
	dir := t.TempDir()
	manifest := filepath.Join(dir, "manifest.jsonl")
	write(t, manifest, []byte(`{"file": "texts/a.txt", "publisher": "Reuters", "published": "2024-05-03", "url": null, "language": "en", "more": 1}`+"\n\n"))
	read, err := loaders.ReadManifest(manifest)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := read.Of(filepath.Join(dir, "texts", "a.txt")), (loaders.Metadata{Publisher: "Reuters", Published: "2024-05-03", Language: "en"}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got := read.Of(filepath.Join(dir, "b.txt")); got != (loaders.Metadata{}) {
		t.Errorf("an unlisted file got %+v", got)
	}
	absolute := filepath.Join(dir, "elsewhere", "c.txt")
	write(t, manifest, []byte(`{"file": "`+absolute+`", "title": "C"}`))
	if read, err = loaders.ReadManifest(manifest); err != nil || read.Of(absolute).Title != "C" {
		t.Errorf("an absolute file got %+v, %v", read, err)
	}
	write(t, manifest, []byte("{\"file\": \"a.txt\"}\nnot JSON\n"))
	if _, err := loaders.ReadManifest(manifest); err == nil || !strings.Contains(err.Error(), "manifest.jsonl:2") {
		t.Errorf("a broken line gave %v, want its line number", err)
	}
}

func TestDateOfPublicationMustBeADate(t *testing.T) {
	_, err := loaders.NewDocument("a.txt", []byte("x"), loaders.Metadata{Published: "2021-02-30"})
	if err == nil || !strings.Contains(err.Error(), "not in the calendar") {
		t.Errorf("got %v", err)
	}
}

func TestPublisherMustBeAName(t *testing.T) {
	_, err := loaders.NewDocument("a.txt", []byte("x"), loaders.Metadata{Publisher: strings.Repeat("x", graph.MaxName+1)})
	if err == nil || !strings.Contains(err.Error(), "a.txt: the publisher: the name that begins with") {
		t.Errorf("got %v", err)
	}
}

func write(t *testing.T, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}
