package loaders

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Stored is the text of a document as it is kept, with the way back to the bytes of its file: markup is gone, entities are
// resolved, blanks are single, and blocks stand apart by an empty line. Once made it never changes.
type Stored struct {
	Text   string
	pieces []piece // in the order of at
}

// A piece says where a run of the stored text comes from. Within a verbatim piece every byte has its own source; the
// others stand for markup that was written differently, and all their bytes lead to its beginning.
type piece struct {
	at       int // first byte in the stored text
	source   int // first byte in the file
	verbatim bool
}

// verbatim is a text that is stored as it is.
func verbatim(text string, source int) Stored {
	return Stored{Text: text, pieces: []piece{{source: source, verbatim: true}}}
}

// Source is the byte offset in the file of a byte offset in the stored text.
func (s Stored) Source(offset int) int {
	i := sort.Search(len(s.pieces), func(i int) bool { return s.pieces[i].at > offset }) - 1
	if i < 0 {
		return 0
	}
	if p := s.pieces[i]; p.verbatim {
		return p.source + offset - p.at
	}
	return s.pieces[i].source
}

// A storedWriter puts a stored text together, block by block.
type storedWriter struct {
	text   strings.Builder
	pieces []piece
	blank  bool // a blank is due before the next word
	fresh  bool // nothing of the current block is written yet
	begun  bool
}

// breakBlock ends the current block: what follows stands apart by an empty line.
func (w *storedWriter) breakBlock() { w.fresh, w.blank = true, false }

// write adds a run of text, each byte of which stands at source(i) in the file; blanks of any kind become one.
func (w *storedWriter) write(text string, source func(int) int) {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			w.blank = w.blank || !w.fresh
		} else {
			w.put(text[i:i+size], source(i))
		}
		i += size
	}
}

// writeBlocks adds the blocks of another stored text.
func (w *storedWriter) writeBlocks(s Stored) {
	w.breakBlock()
	for at := 0; at < len(s.Text); {
		block, _, found := strings.Cut(s.Text[at:], "\n\n")
		start := at
		w.write(block, func(i int) int { return s.Source(start + i) })
		w.breakBlock()
		at += len(block)
		if found {
			at += len("\n\n")
		}
	}
}

func (w *storedWriter) put(letter string, source int) {
	switch {
	case w.fresh && w.begun:
		w.add("\n\n", source, false)
	case w.blank && w.begun:
		w.add(" ", source-1, false)
	}
	w.fresh, w.blank, w.begun = false, false, true
	w.add(letter, source, true)
}

func (w *storedWriter) add(text string, source int, verbatim bool) {
	at := w.text.Len()
	if last := len(w.pieces) - 1; last < 0 || !verbatim || !w.pieces[last].verbatim || w.pieces[last].source+at-w.pieces[last].at != source {
		w.pieces = append(w.pieces, piece{at: at, source: source, verbatim: verbatim})
	}
	w.text.WriteString(text)
}

func (w *storedWriter) stored() Stored { return Stored{Text: w.text.String(), pieces: w.pieces} }
