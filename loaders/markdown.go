package loaders

import (
	"regexp"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// looksMarkdown tells Markdown by what a plain text does not have: a heading line, an image, a link, bold words.
var looksMarkdown = regexp.MustCompile(`(?m)^#{1,4} \S|!\[[^\]\n]*\]\(|\]\(https?://|\*\*\S[^*\n]*\*\*`)

// markdownText is the text of a Markdown document: blocks apart, links and emphasis as their words, no images, no fenced code.
// HTML within it is read as HTML. What is indented is text: statements indent their paragraphs, and hold no code.
func markdownText(in Stored) Stored {
	source := []byte(in.Text)
	reader := markdownReader{in: in, source: source}
	document := goldmark.DefaultParser().Parse(text.NewReader(source))
	// Walk returns only the errors of its visitor, which has none.
	_ = ast.Walk(document, reader.visit)
	return reader.out.stored()
}

type markdownReader struct {
	in     Stored
	source []byte
	out    storedWriter
}

func (r *markdownReader) visit(node ast.Node, entering bool) (ast.WalkStatus, error) {
	if node.Type() == ast.TypeBlock {
		r.out.breakBlock()
	}
	if !entering {
		return ast.WalkContinue, nil
	}
	switch n := node.(type) {
	case *ast.Image, *ast.FencedCodeBlock, *ast.RawHTML:
		return ast.WalkSkipChildren, nil
	case *ast.CodeBlock:
		r.indented(n)
	case *ast.HTMLBlock:
		r.html(n)
	case *ast.AutoLink:
		r.span(string(n.Label(r.source)), n.Pos())
	case *ast.Text:
		r.segment(n.Segment)
		if n.SoftLineBreak() || n.HardLineBreak() {
			r.out.blank = true
		}
	}
	return ast.WalkContinue, nil
}

// segment writes the words of a stretch of the source, entities and backslash escapes resolved.
func (r *markdownReader) segment(s text.Segment) {
	raw := withoutEscapes(string(s.Value(r.source)), func(i int) int { return r.in.Source(s.Start + i) })
	r.out.write(raw.Text, raw.Source)
}

func (r *markdownReader) span(words string, at int) {
	r.out.write(words, func(i int) int { return r.in.Source(at + i) })
}

func (r *markdownReader) indented(block *ast.CodeBlock) {
	for _, line := range block.Lines().Sliced(0, block.Lines().Len()) {
		if util.IsBlank(line.Value(r.source)) {
			r.out.breakBlock()
		}
		r.segment(line)
	}
}

// html reads a block whole: a comment or a script may go over many lines.
func (r *markdownReader) html(block *ast.HTMLBlock) {
	lines := block.Lines().Sliced(0, block.Lines().Len())
	if block.HasClosure() {
		lines = append(lines, block.ClosureLine)
	}
	var raw storedWriter
	for _, line := range lines {
		raw.add(string(line.Value(r.source)), r.in.Source(line.Start), true)
	}
	inner, _ := htmlText(raw.stored())
	r.out.writeBlocks(inner)
}

var backslash = regexp.MustCompile("\\\\[!-/:-@\\[-`{-~]")

// withoutEscapes resolves entities, and backslashes before punctuation.
func withoutEscapes(raw string, source func(int) int) Stored {
	var w storedWriter
	at := 0
	for _, span := range backslash.FindAllStringIndex(raw, -1) {
		appendStored(&w, unescape(raw[at:span[0]], offsetBy(source, at)))
		at = span[0] + 1
	}
	appendStored(&w, unescape(raw[at:], offsetBy(source, at)))
	return w.stored()
}

func offsetBy(source func(int) int, by int) func(int) int {
	return func(i int) int { return source(by + i) }
}

// appendStored adds a text with its way back, piece by piece.
func appendStored(w *storedWriter, s Stored) {
	for i, p := range s.pieces {
		end := len(s.Text)
		if i+1 < len(s.pieces) {
			end = s.pieces[i+1].at
		}
		w.add(s.Text[p.at:end], p.source, p.verbatim)
	}
}
