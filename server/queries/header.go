package queries

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/jaccuse/jaccuse/graph"
)

// A header is the comments at the head of a query's text that tell what people need to know of it:
//
//	# name: newest-claims
//	# title: Newest claims
//	# description: The latest claims. A line that is indented by three blanks or more
//	#   goes on with the one before.
//	# category: Claims
//	# $first (NUMBER): How many.
type header struct {
	fields map[string]string // by key: "name", "title", "description", "category"
	hints  map[string]hint   // by parameter
	rest   string            // the text behind, with all other comments
}

// A hint is what a header tells of a parameter.
type hint struct {
	control     Control // "" where the type tells it
	description string
}

var (
	keys      = []string{"name", "title", "description", "category"}
	fieldLine = regexp.MustCompile(`^#\s*(name|title|description|category):\s*(.*)$`)
	paramLine = regexp.MustCompile(`^#\s*\$(\w+)\s*(?:\((\w+)\))?\s*:\s*(.*)$`)
	moreLine  = regexp.MustCompile(`^#\s{3,}(\S.*)$`)
)

// readHeader takes the header off a text. A text without one has an empty header.
func readHeader(text string) (header, error) {
	h := header{fields: map[string]string{}, hints: map[string]hint{}}
	goOn := func(string) {} // adds a further line to what the line before told
	var rest []string
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		if !strings.HasPrefix(line, "#") && strings.TrimSpace(line) != "" {
			rest = append(rest, lines[i:]...)
			break
		}
		more, told, err := h.read(line)
		switch {
		case err != nil:
			return header{}, err
		case told:
			goOn = more
		case moreLine.MatchString(line):
			goOn(moreLine.FindStringSubmatch(line)[1])
		default:
			rest = append(rest, line)
		}
	}
	h.rest = strings.TrimSpace(strings.Join(rest, "\n")) + "\n"
	return h, nil
}

// read reads a line that tells something, and says how to go on with it.
func (h header) read(line string) (goOn func(string), told bool, err error) {
	if field := fieldLine.FindStringSubmatch(line); field != nil {
		key := field[1]
		h.fields[key] = oneLine(field[2])
		return func(more string) { h.fields[key] = oneLine(h.fields[key] + " " + more) }, true, nil
	}
	parameter := paramLine.FindStringSubmatch(line)
	if parameter == nil {
		return nil, false, nil
	}
	name, control := parameter[1], Control(strings.ToUpper(parameter[2]))
	if control != "" && !slices.Contains(controls, control) {
		return nil, false, fmt.Errorf("the header has %q for $%s, which is no way to ask; write one of %v: %w", parameter[2], name, controls, graph.ErrInvalid)
	}
	h.hints[name] = hint{control, oneLine(parameter[3])}
	return func(more string) { h.hints[name] = hint{control, oneLine(h.hints[name].description + " " + more)} }, true, nil
}

// text is the whole text with its header, the parameters in the given order.
func (h header) text(parameters []Parameter) string {
	var b strings.Builder
	for _, key := range keys {
		if value := h.fields[key]; value != "" {
			fmt.Fprintf(&b, "# %s: %s\n", key, value)
		}
	}
	for _, p := range parameters {
		if hint, told := h.hints[p.Name]; told {
			fmt.Fprintf(&b, "# $%s%s: %s\n", p.Name, hint.inBrackets(), hint.description)
		}
	}
	return b.String() + h.rest
}

func (h hint) inBrackets() string {
	if h.control == "" {
		return ""
	}
	return " (" + string(h.control) + ")"
}

// oneLine keeps a value of the header within its line.
func oneLine(value string) string { return strings.Join(strings.Fields(value), " ") }
