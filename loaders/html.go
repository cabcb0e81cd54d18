package loaders

import (
	"html"
	"regexp"
	"sort"
	"strings"

	nethtml "golang.org/x/net/html"
)

// inline are the elements within which a sentence goes on. All others, those of XML wrappers too, begin a new block.
var inline = setOf("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr")

// furniture are the elements whose content is no part of the statement. A form is none: some sites put the whole page in one.
var furniture = setOf("aside button canvas dialog figcaption footer iframe nav noscript object option picture script select style svg template textarea")

// flow are elements that stand in no head: where one begins, the head has ended, whether it was closed or not.
var flow = setOf("address article blockquote center div dl h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul")

// escapedMarkup is markup inside text, as feeds and XML wrappers carry it.
var escapedMarkup = regexp.MustCompile(`(?i)</?(p|br|div|span|strong|em|a|li|ul|h[1-6])(\s[^<>]*)?/?>`)

func setOf(words string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// htmlText is the main text of a page, a fragment of one, or an XML wrapper around one.
func htmlText(in Stored) (Stored, Metadata) { return htmlAt(in, 0) }

// maxEmbedding is how deep markup may stand within text within markup; deeper, it is text.
const maxEmbedding = 4

func htmlAt(in Stored, depth int) (Stored, Metadata) {
	reader := htmlReader{in: in, depth: depth, unclosed: map[string]int{}}
	reader.read()
	return reader.out.stored(), reader.meta
}

type htmlReader struct {
	in       Stored
	depth    int
	out      storedWriter
	meta     Metadata
	skipped  []string       // the furniture elements that are open
	unclosed map[string]int // how many of each name are
	head     bool           // within <head>
	title    bool           // within <title>
}

func (r *htmlReader) read() {
	tokens := nethtml.NewTokenizer(strings.NewReader(r.in.Text))
	tokens.AllowCDATA(true)
	for at := 0; ; {
		kind := tokens.Next()
		if kind == nethtml.ErrorToken {
			return
		}
		raw := string(tokens.Raw())
		switch kind {
		case nethtml.TextToken:
			r.text(raw, at)
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			r.open(tokens.Token())
		case nethtml.EndTagToken:
			r.close(tokens.Token().Data)
		}
		at += len(raw)
	}
}

func (r *htmlReader) open(tag nethtml.Token) {
	switch {
	case furniture[tag.Data]:
		if tag.Type == nethtml.StartTagToken {
			r.skipped = append(r.skipped, tag.Data)
			r.unclosed[tag.Data]++
		}
	case tag.Data == "meta":
		r.meta = r.meta.Or(metaOf(tag))
	case tag.Data == "html":
		r.meta = r.meta.Or(Metadata{Language: primaryLanguage(attribute(tag, "lang"))})
	case tag.Data == "head":
		r.head = true
	case tag.Data == "body" || flow[tag.Data]:
		r.head = false
	}
	r.title = tag.Data == "title"
	if !inline[tag.Data] {
		r.out.breakBlock()
	}
}

// close also ends what was left open within the element: an <option> needs no end.
func (r *htmlReader) close(name string) {
	for r.unclosed[name] > 0 {
		last := len(r.skipped) - 1
		inner := r.skipped[last]
		r.skipped = r.skipped[:last]
		r.unclosed[inner]--
		if inner == name {
			break
		}
	}
	r.head = r.head && name != "head"
	r.title = false
	if !inline[name] {
		r.out.breakBlock()
	}
}

func (r *htmlReader) text(raw string, at int) {
	const cdata = "<![CDATA["
	if inner, found := strings.CutPrefix(raw, cdata); found && r.depth < maxEmbedding {
		r.embedded(r.part(at+len(cdata), len(strings.TrimSuffix(inner, "]]>"))))
		return
	}
	if r.title {
		r.meta = r.meta.Or(Metadata{Title: strings.Join(strings.Fields(html.UnescapeString(raw)), " ")})
	}
	if r.head || len(r.skipped) > 0 {
		return
	}
	text := unescape(raw, func(i int) int { return r.in.Source(at + i) })
	if r.depth < maxEmbedding && escapedMarkup.MatchString(text.Text) {
		r.embedded(text)
		return
	}
	r.out.write(text.Text, text.Source)
}

// embedded reads markup that stands inside a text.
func (r *htmlReader) embedded(in Stored) {
	inner, _ := htmlAt(in, r.depth+1)
	r.out.writeBlocks(inner)
}

// part is a stretch of the input, with its own way back to the file.
func (r *htmlReader) part(at, length int) Stored {
	s := Stored{Text: r.in.Text[at : at+length]}
	s.pieces = append(s.pieces, piece{source: r.in.Source(at), verbatim: true})
	within := r.in.pieces[sort.Search(len(r.in.pieces), func(i int) bool { return r.in.pieces[i].at > at }):]
	for _, p := range within {
		if p.at >= at+length {
			break
		}
		s.pieces = append(s.pieces, piece{at: p.at - at, source: p.source, verbatim: p.verbatim})
	}
	return s
}

var entity = regexp.MustCompile(`&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?`)

// unescape resolves entities.
func unescape(raw string, source func(int) int) Stored {
	var w storedWriter
	at := 0
	add := func(text string, from int, verbatim bool) {
		if text != "" {
			w.add(text, source(from), verbatim)
		}
	}
	for _, span := range entity.FindAllStringIndex(raw, -1) {
		resolved := html.UnescapeString(raw[span[0]:span[1]])
		add(raw[at:span[0]], at, true)
		add(resolved, span[0], false)
		at = span[1]
	}
	add(raw[at:], at, true)
	return w.stored()
}
