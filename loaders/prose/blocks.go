package prose

import (
	"strings"
	"unicode"
)

// blocks are the stretches between empty lines, and within them the stretches between lines that are whole by themselves.
func blocks(text string) [][2]int {
	var found [][2]int
	start, previous := -1, ""
	flush := func(end int) {
		if start >= 0 {
			found = append(found, [2]int{start, end})
		}
		start = -1
	}
	for at := 0; at < len(text); {
		line, _, _ := strings.Cut(text[at:], "\n")
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || (start >= 0 && partsFrom(previous, trimmed)) {
			flush(at)
		}
		if trimmed != "" && start < 0 {
			start = at + strings.Index(line, trimmed)
		}
		previous = trimmed
		at += len(line) + 1
	}
	flush(len(text))
	for i := range found {
		found[i][1] = found[i][0] + len(strings.TrimRight(text[found[i][0]:found[i][1]], " \t\r\n"))
	}
	return found
}

// shortLine is the length below which a line without an end mark is a heading rather than the first part of a longer line.
const shortLine = 56

// partsFrom tells whether a line begins something new rather than going on with the line before.
func partsFrom(before, line string) bool {
	first := []rune(strings.TrimLeft(line, `"“'‘([`))
	switch {
	case strings.HasPrefix(line, "#"), strings.HasPrefix(line, "* "), strings.HasPrefix(line, "+ "), strings.HasPrefix(line, "- "):
		return true
	case strings.HasPrefix(before, "#"):
		return true
	case len(first) == 0 || !(unicode.IsUpper(first[0]) || unicode.IsDigit(first[0])):
		return false
	}
	ended := strings.HasSuffix(strings.TrimRight(before, `"”'’)`), ".") || strings.HasSuffix(before, "?") || strings.HasSuffix(before, ":")
	return ended || len(before) < shortLine
}
