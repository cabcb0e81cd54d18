package loaders

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// OpenFile is the document of a file, with the metadata that is known from outside. Only a table may be larger than
// MaxStatement; its rows are read one after the other. What cannot be read is ErrUnreadable.
func OpenFile(path string, known Metadata) (*Document, error) {
	info, err := os.Stat(path)
	if err == nil && info.Size() > MaxStatement && strings.EqualFold(filepath.Ext(path), ".csv") {
		return openLarge(path, known)
	}
	content, err := ReadFile(path)
	if err != nil {
		return nil, err
	}
	return NewDocument(path, content, known)
}

// headSize is how much of a large table is held, so that its header can be read.
const headSize = 64 << 10

func openLarge(path string, known Metadata) (*Document, error) {
	head, sum, err := headAndSum(path)
	if err != nil {
		return nil, unreadable(path, reasonOf(err))
	}
	d, err := NewDocument(path, head, known)
	if err != nil {
		return nil, err
	}
	if !isTable(d) {
		return nil, tooLarge(path)
	}
	d.SHA256 = sum
	d.Open = func() (io.ReadCloser, error) { return os.Open(path) }
	return d, nil
}

// headAndSum are the first bytes of a file and the SHA-256 of all.
func headAndSum(path string) ([]byte, string, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, "", err
	}
	defer file.Close()
	hash := sha256.New()
	head, err := io.ReadAll(io.TeeReader(io.LimitReader(file, headSize), hash))
	if err != nil {
		return nil, "", err
	}
	if _, err := io.Copy(hash, file); err != nil {
		return nil, "", err
	}
	return head, hex.EncodeToString(hash.Sum(nil)), nil
}
