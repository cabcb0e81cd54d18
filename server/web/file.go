package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// A file is one thing the server can send. A file kept gzipped can be sent in
// both forms.
type file struct {
	contentType    string
	plain, gzipped form
}

// A form is the bytes that go over the wire, with the tag that tells them from
// every other form.
type form struct {
	body []byte
	etag string
}

var contentTypes = map[string]string{
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".css":   "text/css; charset=utf-8",
	".md":    "text/plain; charset=utf-8",
	".svg":   "image/svg+xml",
	".ttf":   "font/ttf",
	".woff2": "font/woff2",
}

// readFiles reads all of root by URL path. The files are embedded, so an error
// means a broken build: it panics, and no test passes.
func readFiles(root fs.FS) map[string]*file {
	files := map[string]*file{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		f, err := newFile(name, body)
		files[urlPath(name)] = f
		return err
	})
	if err != nil {
		panic(fmt.Sprintf("read the built web application: %v", err))
	}
	return files
}

func newFile(name string, body []byte) (*file, error) {
	original, packed := strings.CutSuffix(name, ".gz")
	contentType, known := contentTypes[path.Ext(original)]
	if !known {
		return nil, fmt.Errorf("%s: no content type for this extension", name)
	}
	f := &file{contentType: contentType}
	if !packed {
		f.plain = newForm(body)
		return f, nil
	}
	unpacked, err := gunzip(body)
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %w", name, err)
	}
	f.plain, f.gzipped = newForm(unpacked), newForm(body)
	return f, nil
}

func newForm(body []byte) form {
	return form{body: body, etag: fmt.Sprintf(`"%x"`, sha256.Sum256(body))}
}

func gunzip(packed []byte) ([]byte, error) {
	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(reader)
}

// urlPath is where a built file is served: playground/index.html at /playground,
// index.html at /, and assets without the .gz of their name.
func urlPath(name string) string {
	if path.Base(name) == "index.html" {
		return path.Join("/", path.Dir(name))
	}
	return "/" + strings.TrimSuffix(name, ".gz")
}
