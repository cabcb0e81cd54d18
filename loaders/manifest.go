package loaders

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// A Manifest tells the metadata of files: JSON lines {"file","publisher","published","url","title","language"}, the file
// relative to the manifest or absolute. Further keys are left alone; null is unknown.
type Manifest map[string]Metadata // by absolute path

type manifestLine struct {
	File      string `json:"file"`
	Publisher string `json:"publisher"`
	Published string `json:"published"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Language  string `json:"language"`
}

// ReadManifest reads a manifest. A line that is no such object is an error that names the line; nothing is read then.
func ReadManifest(path string) (Manifest, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the manifest: %s %s", path, reasonOf(err))
	}
	manifest := Manifest{}
	lines := bufio.NewScanner(bytes.NewReader(content))
	lines.Buffer(nil, MaxStatement)
	for number := 1; lines.Scan(); number++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		if err := manifest.add(filepath.Dir(path), lines.Bytes()); err != nil {
			return nil, fmt.Errorf("read the manifest: %s:%d: %w", path, number, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read the manifest: %s: a line is longer than %d MiB: %w", path, MaxStatement>>20, err)
	}
	return manifest, nil
}

func (m Manifest) add(dir string, line []byte) error {
	var entry manifestLine
	if err := json.Unmarshal(line, &entry); err != nil {
		return fmt.Errorf("this is no manifest line, a JSON object with file, publisher, published, url, title, language: %w", err)
	}
	if entry.File == "" {
		return fmt.Errorf("the line names no file")
	}
	if !filepath.IsAbs(entry.File) {
		entry.File = filepath.Join(dir, entry.File)
	}
	absolute, err := filepath.Abs(entry.File)
	if err != nil {
		return fmt.Errorf("find %s: %w", entry.File, err)
	}
	m[absolute] = Metadata{Publisher: entry.Publisher, Published: entry.Published, URL: entry.URL, Title: entry.Title, Language: entry.Language}
	return nil
}

// Of is what the manifest knows of a file; nothing if it does not list it.
func (m Manifest) Of(path string) Metadata {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return Metadata{}
	}
	return m[absolute]
}
