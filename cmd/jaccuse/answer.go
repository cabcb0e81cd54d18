package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/term"
)

// answerForm is how to print the answer to a question; without any flag a table on a terminal, and JSON elsewhere.
type answerForm struct{ json, csv, table bool }

func (f *answerForm) register(flags *pflag.FlagSet) {
	flags.BoolVar(&f.json, "json", false, "print JSON")
	flags.BoolVar(&f.csv, "csv", false, "print the first list of the answer as comma-separated values")
	flags.BoolVar(&f.table, "table", false, "print the first list of the answer as a table")
}

// print prints the data of an answer; nothing where there is none.
func (f answerForm) print(cmd *cobra.Command, data json.RawMessage) error {
	if !holdsData(data) {
		return nil
	}
	out := cmd.OutOrStdout()
	if f.json || (!f.csv && !f.table && !isTerminal(out)) {
		return printJSON(out, data)
	}
	answer, err := readAnswer(data)
	if err != nil {
		return err
	}
	flat := flatten(answer)
	if f.csv {
		err = flat.printCSV(out)
	} else {
		err = flat.print(out, widthOf(out))
	}
	for _, note := range flat.notes {
		fmt.Fprintln(cmd.ErrOrStderr(), note)
	}
	return err
}

func printJSON(out io.Writer, data json.RawMessage) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(data)
}

func isTerminal(out io.Writer) bool {
	file, ok := out.(*os.File)
	return ok && isatty.IsTerminal(file.Fd())
}

// usualWidth is how many columns of letters a table takes where no terminal says.
const usualWidth = 120

func widthOf(out io.Writer) int {
	if file, ok := out.(*os.File); ok {
		if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
			return width
		}
	}
	return usualWidth
}
