package loaders

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/jaccuse/jaccuse/graph"
)

// MaxStatement is how large a file may be that is read as one text, in bytes.
const MaxStatement = 16 << 20

// A Document is a file on its way into the graph: what is known of it, and its bytes.
type Document struct {
	graph.Document
	Content []byte                        // its bytes; of a large table the first of them
	Open    func() (io.ReadCloser, error) // gives all bytes of a large table; nil where Content has them
	NotRead string                        // why its loader looked for no claims, such as "language zh"; "" where it did
}

// reader reads all bytes of the document.
func (d *Document) reader() (io.ReadCloser, error) {
	if d.Open != nil {
		return d.Open()
	}
	return io.NopCloser(bytes.NewReader(d.Content)), nil
}

// ErrUnreadable says that a file as a whole could not be read as any document. The rest of a run goes on.
var ErrUnreadable = errors.New("file not read")

// NewDocument is a document of the given name and bytes, with the metadata that is known from outside.
func NewDocument(file string, content []byte, known Metadata) (*Document, error) {
	sum := sha256.Sum256(content)
	d := &Document{Content: content}
	d.Key = graph.ProseKey(content)
	d.File = filepath.Base(file)
	d.SHA256 = hex.EncodeToString(sum[:])
	if err := known.apply(d); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return d, nil
}

// ReadFile reads a file whole. A file that is missing, a folder, empty or larger than MaxStatement is ErrUnreadable, in
// a sentence that says so.
func ReadFile(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, reasonOf(err))
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.IsDir() {
		return nil, unreadable(path, "is a folder; name the files in it")
	}
	content, err := io.ReadAll(io.LimitReader(file, MaxStatement+1))
	switch {
	case err != nil:
		return nil, unreadable(path, reasonOf(err))
	case len(content) == 0:
		return nil, unreadable(path, "is empty")
	case len(content) > MaxStatement:
		return nil, tooLarge(path)
	}
	return content, nil
}

// A RecordError says what is wrong with one record of a data set.
type RecordError struct {
	Locator string // such as "file.csv:17"
	Record  string // the record as it stands there
	Err     error
}

func (e *RecordError) Error() string { return e.Locator + ": " + e.Err.Error() }
func (e *RecordError) Unwrap() error { return e.Err }

// unreadableError is a sentence that stands for ErrUnreadable.
type unreadableError string

func (e unreadableError) Error() string { return string(e) }
func (e unreadableError) Unwrap() error { return ErrUnreadable }

func tooLarge(path string) error {
	return unreadable(path, fmt.Sprintf("is larger than %d MiB, the most that is read as one text; split it", MaxStatement>>20))
}

func unreadable(path, why string) error { return unreadableError(path + " " + why) }

// reasonOf says in plain words why the system refused a file.
func reasonOf(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "does not exist"
	case errors.Is(err, fs.ErrPermission):
		return "may not be read by this user"
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return "cannot be read: " + err.Error()
}
