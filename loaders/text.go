package loaders

import (
	"bytes"
	"context"
	"iter"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders/prose"
)

// Text reads plain text: the stored text is the file's own.
func Text(x *prose.Extractor) Loader {
	return statementLoader("text", x, func(*Document) bool { return true })
}

// Markdown reads Markdown, with or without front matter.
func Markdown(x *prose.Extractor) Loader { return statementLoader("markdown", x, isMarkdown) }

// HTML reads pages, fragments of pages, and XML wrappers around them.
func HTML(x *prose.Extractor) Loader { return statementLoader("html", x, isHTML) }

func statementLoader(name string, x *prose.Extractor, match func(*Document) bool) Loader {
	load := func(_ context.Context, d *Document) iter.Seq2[graph.Record, error] {
		return func(yield func(graph.Record, error) bool) {
			d.Loader = name
			reading, err := ReadStatement(d, x)
			yield(graph.Record{Claims: withLoader(name, reading.Claims), Facts: reading.Facts}, err)
		}
	}
	return Loader{Name: name, Match: match, Load: load}
}

func withLoader(name string, claims []graph.Claim) []graph.Claim {
	for i := range claims {
		claims[i].Loader = name
	}
	return claims
}

// A Statement is a text as it was read: its claims, and the way from stored text to file.
type Statement struct {
	prose.Reading
	Stored Stored
}

// ReadStatement strips a text of its markup, takes from it what it tells of itself, and draws its claims.
func ReadStatement(d *Document, x *prose.Extractor) (Statement, error) {
	if isTable(d) {
		return Statement{}, unreadable(d.File, "is a data set, not a text; load it instead")
	}
	if strings.EqualFold(filepath.Ext(d.File), ".csv") {
		return Statement{}, unreadable(d.File, "is no table of claims: its first line must name the columns verb and source, with commas between")
	}
	stored, told, err := strip(d)
	if err != nil {
		return Statement{}, err
	}
	if strings.TrimSpace(stored.Text) == "" {
		return Statement{}, unreadable(d.File, "has no words beside its markup")
	}
	if err := told.apply(d); err != nil {
		return Statement{}, unreadable(d.File, "tells of itself what cannot be kept: "+err.Error())
	}
	d.Text = stored.Text
	if d.Language != "" && d.Language != "en" {
		d.NotRead = "language " + d.Language
		return Statement{Stored: stored}, nil
	}
	return Statement{Reading: x.Read(d.Document), Stored: stored}, nil
}

// strip is the stored text of a document and what the document tells of itself.
func strip(d *Document) (Stored, Metadata, error) {
	content, err := decode(d.Content)
	if err != nil {
		return Stored{}, Metadata{}, unreadable(d.File, err.Error())
	}
	told, at := frontMatter(content)
	body := verbatim(content[at:], at+offsetOfText(d.Content))
	switch {
	case isHTML(d):
		d.MediaType = "text/html"
		stored, meta := htmlText(body)
		return stored, told.Or(meta).Or(fromLines(stored.Text)), nil
	case isMarkdown(d) && !tangled(body.Text):
		d.MediaType = "text/markdown"
		return markdownText(body), told.Or(fromLines(body.Text)), nil
	}
	d.MediaType = "text/plain"
	return body, told.Or(fromLines(body.Text)), nil
}

func fromLines(text string) Metadata {
	return byline(text).Or(Metadata{Published: dateline(text)})
}

// offsetOfText is the length of the byte order mark.
func offsetOfText(content []byte) int {
	if bytes.HasPrefix(content, []byte("\uFEFF")) {
		return len("\uFEFF")
	}
	return 0
}

var htmlStart = regexp.MustCompile(`(?is)^\s*(<!doctype html|<\?xml|<html|<(p|div|article|content|body|h1|span|main)[\s>])`)

// head is the beginning of a document, by which its format is told.
func head(d *Document) []byte { return d.Content[:min(len(d.Content), 4096)] }

func isHTML(d *Document) bool {
	switch strings.ToLower(filepath.Ext(d.File)) {
	case ".html", ".htm", ".xhtml", ".xml":
		return true
	case ".md", ".markdown":
		return false
	}
	return htmlStart.Match(head(d))
}

func isMarkdown(d *Document) bool {
	switch strings.ToLower(filepath.Ext(d.File)) {
	case ".md", ".markdown":
		return true
	}
	_, end := frontMatter(string(head(d)))
	return end > 0 || looksMarkdown.Match(head(d))
}
