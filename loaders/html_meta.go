package loaders

import (
	"strings"

	nethtml "golang.org/x/net/html"
)

// metaNames says which <meta> elements tell what, by their name or property: Open Graph, Dublin Core, schema.org and the
// usual ones of publishing systems.
var metaNames = map[string]func(*Metadata, string){
	"og:title":               func(m *Metadata, v string) { m.Title = v },
	"dc.title":               func(m *Metadata, v string) { m.Title = v },
	"og:url":                 func(m *Metadata, v string) { m.URL = v },
	"og:site_name":           func(m *Metadata, v string) { m.Publisher = v },
	"dc.publisher":           func(m *Metadata, v string) { m.Publisher = v },
	"publisher":              func(m *Metadata, v string) { m.Publisher = v },
	"article:published_time": func(m *Metadata, v string) { m.Published = dateOf(v) },
	"datepublished":          func(m *Metadata, v string) { m.Published = dateOf(v) },
	"dc.date":                func(m *Metadata, v string) { m.Published = dateOf(v) },
	"date":                   func(m *Metadata, v string) { m.Published = dateOf(v) },
	"pubdate":                func(m *Metadata, v string) { m.Published = dateOf(v) },
	"dc.language":            func(m *Metadata, v string) { m.Language = primaryLanguage(v) },
}

// metaOf is what one <meta> element tells.
func metaOf(tag nethtml.Token) Metadata {
	var m Metadata
	for _, key := range []string{"property", "name", "itemprop"} {
		if set, known := metaNames[strings.ToLower(attribute(tag, key))]; known {
			set(&m, strings.TrimSpace(attribute(tag, "content")))
		}
	}
	return m
}

func attribute(tag nethtml.Token, key string) string {
	for _, a := range tag.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// primaryLanguage is the "en" of "en-GB".
func primaryLanguage(tag string) string {
	language, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-")
	return language
}
