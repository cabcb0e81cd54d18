package loaders

import (
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/goccy/go-yaml"
)

// frontMatter cuts the front matter off a text: YAML between lines of "---" or TOML between lines of "+++", at its very beginning. It
// returns what the matter tells and the offset at which the text goes on; 0 where there is none. A block between such lines
// that is not in that language, or too tangled to be parsed, is text.
func frontMatter(text string) (Metadata, int) {
	for fence, parse := range map[string]func([]byte, any) error{"---": yaml.Unmarshal, "+++": toml.Unmarshal} {
		matter, end := fenced(text, fence)
		if end == 0 || tangledMatter(matter) {
			continue
		}
		var fields map[string]any
		if parse([]byte(matter), &fields) == nil {
			return matterFields(fields), end
		}
	}
	return Metadata{}, 0
}

// maxFrontMatter bounds what is handed to the parsers.
const maxFrontMatter = 64 << 10

// fenced is the block between a fence on the first line and the next one, and the offset behind it.
func fenced(text, fence string) (string, int) {
	body, found := strings.CutPrefix(text, fence+"\n")
	if !found {
		if body, found = strings.CutPrefix(text, fence+"\r\n"); !found {
			return "", 0
		}
	}
	start := len(text) - len(body)
	for at := 0; at < min(len(body), maxFrontMatter); {
		line, _, more := strings.Cut(body[at:], "\n")
		if strings.TrimRight(line, " \r") == fence {
			return body[:at], start + at + len(line)
		}
		if !more {
			break
		}
		at += len(line) + 1
	}
	return "", 0
}

// matterNames says which keys of front matter tell what; the first that is there counts.
var matterNames = []struct {
	keys []string
	set  func(*Metadata, string)
}{
	{[]string{"title", "post_title", "headline"}, func(m *Metadata, v string) { m.Title = v }},
	{[]string{"publisher", "source", "site", "outlet"}, func(m *Metadata, v string) { m.Publisher = v }},
	{[]string{"published_time", "published_at", "published", "date", "post_date", "pubdate"}, func(m *Metadata, v string) { m.Published = v }},
	{[]string{"url", "source_url", "canonical_url", "link", "permalink"}, func(m *Metadata, v string) { m.URL = v }},
	{[]string{"lang", "language"}, func(m *Metadata, v string) { m.Language = primaryLanguage(v) }},
}

func matterFields(fields map[string]any) Metadata {
	var m Metadata
	for _, name := range matterNames {
		for _, key := range name.keys {
			if value := matterText(key, fields[key]); value != "" {
				name.set(&m, value)
				break
			}
		}
	}
	return m
}

// matterText is a field as one line. Of a moment only the day stays; "published: true" tells no date.
func matterText(key string, value any) string {
	switch value.(type) {
	case nil, bool, []any, map[string]any:
		return ""
	}
	text := strings.Join(strings.Fields(fmt.Sprint(value)), " ")
	if strings.HasPrefix(key, "pub") && key != "publisher" || strings.HasSuffix(key, "date") {
		return dateOf(text)
	}
	return text
}
