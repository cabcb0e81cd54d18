package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// A table is what to print in rows and columns, and what to say beside it.
type table struct {
	columns []string
	rows    [][]string
	notes   []string
}

func (t table) printCSV(out io.Writer) error {
	if len(t.rows) == 0 {
		return nil
	}
	writer := csv.NewWriter(out)
	return writer.WriteAll(append([][]string{t.columns}, t.rows...))
}

// leastWidth is how narrow a column may become, gap what stands between two.
const (
	leastWidth = 10
	gap        = "  "
)

// print prints the table in lines of so many columns of letters, if it can be done; cells that are longer go on in the next line.
func (t table) print(out io.Writer, width int) error {
	if len(t.rows) == 0 {
		return nil
	}
	t = t.harmless()
	widths := t.widths(width)
	var heads, rules [][]string
	for i, column := range t.columns {
		heads = append(heads, wrap(strings.SplitAfter(column, "."), "", widths[i]))
		rules = append(rules, []string{strings.Repeat("─", widths[i])})
	}
	var b strings.Builder
	printLines(&b, heads, widths)
	printLines(&b, rules, widths)
	for _, row := range t.rows {
		var lines [][]string
		for i, cell := range row {
			lines = append(lines, wrap(strings.Fields(cell), " ", widths[i]))
		}
		printLines(&b, lines, widths)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// harmless is the table without signs that would steer a terminal or turn its direction of writing.
func (t table) harmless() table {
	clean := table{columns: t.columns, rows: make([][]string, len(t.rows))}
	for i, row := range t.rows {
		for _, cell := range row {
			clean.rows[i] = append(clean.rows[i], plain(cell))
		}
	}
	return clean
}

// plain is a text of a document as it may be printed on a terminal.
func plain(text string) string { return strings.Map(harmless, text) }

func harmless(r rune) rune {
	switch {
	case unicode.IsControl(r):
		return ' '
	case unicode.Is(unicode.Bidi_Control, r):
		return -1
	}
	return r
}

// widths gives each column what its longest cell takes, or less where that is more than there is: the widest columns give first.
// Headings are broken at their dots.
func (t table) widths(available int) []int {
	widths := make([]int, len(t.columns))
	used := len(gap) * (len(widths) - 1)
	for i, column := range t.columns {
		for _, part := range strings.SplitAfter(column, ".") {
			widths[i] = max(widths[i], uniseg.StringWidth(part))
		}
		for _, row := range t.rows {
			widths[i] = max(widths[i], uniseg.StringWidth(row[i]))
		}
		used += widths[i]
	}
	for ; used > available; used-- {
		widest := slices.Index(widths, slices.Max(widths))
		if widths[widest] <= leastWidth {
			break
		}
		widths[widest]--
	}
	return widths
}

// printLines prints one row: for each column the lines of its cell.
func printLines(b *strings.Builder, cells [][]string, widths []int) {
	height := 0
	for _, lines := range cells {
		height = max(height, len(lines))
	}
	for at := range height {
		var line strings.Builder
		for i, lines := range cells {
			text := ""
			if at < len(lines) {
				text = lines[at]
			}
			line.WriteString(text + strings.Repeat(" ", max(0, widths[i]-uniseg.StringWidth(text))) + gap)
		}
		fmt.Fprintln(b, strings.TrimRight(line.String(), " "))
	}
}

// wrap puts words into lines of a width, with a separator between those of one line.
func wrap(words []string, separator string, width int) []string {
	var lines []string
	line := ""
	for _, word := range words {
		if line != "" && uniseg.StringWidth(line+separator+word) <= width {
			line += separator + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		broken := pieces(word, width)
		last := len(broken) - 1
		lines, line = append(lines, broken[:last]...), broken[last]
	}
	return append(lines, line)
}

// pieces breaks a word that is wider than a line.
func pieces(word string, width int) []string {
	var broken []string
	piece := ""
	for graphemes := uniseg.NewGraphemes(word); graphemes.Next(); {
		if piece != "" && uniseg.StringWidth(piece)+graphemes.Width() > width {
			broken, piece = append(broken, piece), ""
		}
		piece += graphemes.Str()
	}
	return append(broken, piece)
}
