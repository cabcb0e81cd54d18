package loaders

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// decode gives the content as UTF-8 without a byte order mark. UTF-16 is told by its mark. What is binary or not valid UTF-8
// is an error that says where.
func decode(content []byte) (string, error) {
	if bytes.HasPrefix(content, []byte{0xFF, 0xFE}) || bytes.HasPrefix(content, []byte{0xFE, 0xFF}) {
		decoded, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(content)
		if err != nil {
			return "", fmt.Errorf("is marked as UTF-16 but is not: %w", err)
		}
		content = decoded
	}
	content = bytes.TrimPrefix(content, []byte("\uFEFF"))
	if at := bytes.IndexByte(content, 0); at >= 0 {
		return "", fmt.Errorf("is binary (a zero byte at offset %d), not a text", at)
	}
	if at := invalidAt(content); at >= 0 {
		return "", fmt.Errorf("is not valid UTF-8 at line %d (byte %d); convert it to UTF-8", bytes.Count(content[:at], []byte("\n"))+1, at)
	}
	if len(bytes.TrimSpace(content)) == 0 {
		return "", fmt.Errorf("has no words")
	}
	return string(content), nil
}

// invalidAt is the offset of the first byte that is not UTF-8, -1 for none.
func invalidAt(content []byte) int {
	for at := 0; at < len(content); {
		r, size := utf8.DecodeRune(content[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return -1
}
