package loaders

import (
	"regexp"
	"strings"
)

// bylineLine is a "Key: value" line as archives put them above a text: "+ Source: ZDNet", "> Source: https://…".
var bylineLine = regexp.MustCompile(`^[ \t]*(?:[-+*>][ \t]*)?(?:\*\*)?(Source|Publisher|Outlet|Link|URL|Date|Published|Title)(?:\*\*)?:(?:\*\*)?[ \t]*(.+)$`)

var (
	markdownLink = regexp.MustCompile(`\((https?://[^)\s]+)\)`)
	bareURL      = regexp.MustCompile(`^https?://\S+$`)
)

// bylineLines is how far down a byline is looked for.
const bylineLines = 12

// byline is what the lines above a text tell of it.
func byline(text string) Metadata {
	var m Metadata
	for number, line := range strings.SplitN(text, "\n", bylineLines+1) {
		if number == bylineLines {
			break
		}
		if found := bylineLine.FindStringSubmatch(line); found != nil {
			m = m.Or(bylineField(found[1], strings.TrimSpace(found[2])))
		}
	}
	return m
}

func bylineField(key, value string) Metadata {
	if link := markdownLink.FindStringSubmatch(value); link != nil {
		value = link[1]
	}
	switch {
	case bareURL.MatchString(value):
		return Metadata{URL: value}
	case key == "Date" || key == "Published":
		return Metadata{Published: dateOf(value)}
	case key == "Title":
		return Metadata{Title: value}
	case key == "Source" || key == "Publisher" || key == "Outlet":
		return Metadata{Publisher: value}
	}
	return Metadata{}
}

var loneDate = regexp.MustCompile(`^[\s]*(?:Date:\s*)?[\w,./: -]{8,40}$`)

// dateline is a date that stands alone on one of the first lines, as under a headline.
func dateline(text string) string {
	for number, line := range strings.SplitN(text, "\n", bylineLines+1) {
		if number < bylineLines && loneDate.MatchString(line) {
			if date := dateIn(line); date != "" {
				return date
			}
		}
	}
	return ""
}
