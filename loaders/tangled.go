package loaders

import (
	"regexp"
	"strings"
)

// The Markdown parser takes time by the square of the marks in one paragraph, and of the depth to which one line is nested.
// No text that people wrote comes near these bounds; one that does is read as plain text.
const maxMarks = 5000

var deepNesting = regexp.MustCompile(`(?m)^[-+*> \t\d.)]{400}`)

// tangled reports whether a text has too many Markdown marks to be parsed in good time.
func tangled(text string) bool {
	marks := 0
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) == "" {
			marks = 0
		}
		for _, mark := range []string{"[", "*", "_", "`", "<"} {
			marks += strings.Count(line, mark)
		}
		if marks > maxMarks {
			return true
		}
	}
	return deepNesting.MatchString(text)
}

// tangledMatter reports whether front matter is nested so deep that its parser would take gigabytes.
func tangledMatter(matter string) bool {
	return strings.Count(matter, "[")+strings.Count(matter, "{") > maxMarks || deepNesting.MatchString(matter)
}
