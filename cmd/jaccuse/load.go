package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/resolve"
	"github.com/jaccuse/jaccuse/loaders"
)

func newLoad() *cobra.Command {
	var metadata metadataFlags
	var rejectsFile, by string
	var asJSON, replace bool
	cmd := &cobra.Command{
		Use:   "load FILES…",
		Short: "Read documents and keep their claims",
		Long: `Reads text, HTML and Markdown files and CSV tables (docs/data-sets.md) and keeps their claims. Loading twice changes
nothing. What cannot be read is printed on standard error, a JSON object a line, and the rest goes on; the exit code is then 3.`,
		Example: `  jaccuse load statement.html --publisher "The White House" --published 2021-07-19
  jaccuse load --manifest archive/manifest.jsonl archive/*.txt --json`,
		Args: arguments(1, -1, "the files to load"),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := checkAuthor(by); err != nil {
				return err
			}
			read, err := metadata.documents()
			if err != nil {
				return err
			}
			store, err := openStore(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			rejects, err := newRejectWriter(cmd.ErrOrStderr(), rejectsFile)
			if err != nil {
				return err
			}
			defer rejects.close()
			run := loadRun{ingest: newIngest(store, by), read: read, rejects: rejects, progress: newProgress(cmd.ErrOrStderr(), len(files))}
			run.ingest.Replace = replace
			if err := run.files(cmd.Context(), files); err != nil {
				return err
			}
			return run.report(cmd.OutOrStdout(), asJSON)
		},
	}
	metadata.register(cmd)
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the summary as one JSON object")
	cmd.Flags().BoolVar(&replace, "replace", false, "read documents again that are in the store already: what they brought goes first")
	cmd.Flags().StringVar(&rejectsFile, "rejects", "", "write what was rejected to this file too, a JSON object a line")
	cmd.Flags().StringVar(&by, "by", defaultBy(), "who loads, for the ledger")
	return cmd
}

// A loadRun loads files one after the other and adds up what they bring.
type loadRun struct {
	ingest   loaders.Ingest
	read     func(path string) (*loaders.Document, error)
	rejects  *rejectWriter
	progress progress
	sum      loadSummary
}

// loadSummary is what `load --json` prints.
type loadSummary struct {
	Documents   int                  `json:"documents"`   // read
	Nodes       int                  `json:"nodes"`       // new ones
	Claims      int                  `json:"claims"`      // read: new and unchanged
	New         int                  `json:"new"`         // claims that were not there before
	Unchanged   int                  `json:"unchanged"`   // claims that were
	Forgotten   int                  `json:"forgotten"`   // claims of documents that were replaced
	Rejected    int                  `json:"rejected"`    // records and files
	NotRead     []string             `json:"notRead"`     // files that were stored but not read for claims, and why
	Kept        []string             `json:"kept"`        // files that are there with other metadata, and which
	Suggestions []resolve.Suggestion `json:"suggestions"` // names that may belong to several known actors
	Revision    int64                `json:"revision"`
}

func (r *loadRun) files(ctx context.Context, files []string) error {
	r.sum.NotRead, r.sum.Kept, r.sum.Suggestions = []string{}, []string{}, []resolve.Suggestion{}
	defer r.progress.end()
	for _, path := range files {
		if err := r.file(ctx, path); err != nil {
			return err
		}
		r.progress.step(path)
	}
	return nil
}

func (r *loadRun) file(ctx context.Context, path string) error {
	document, err := r.read(path)
	if err != nil {
		return r.reject(loaders.Reject{File: path, Reason: err.Error()})
	}
	outcome, err := r.ingest.Load(ctx, document)
	if err != nil {
		return err
	}
	return r.add(path, document, outcome)
}

func (r *loadRun) add(path string, document *loaders.Document, outcome loaders.Outcome) error {
	for _, reject := range outcome.Rejects {
		reject.File = path
		if err := r.reject(reject); err != nil {
			return err
		}
	}
	if len(outcome.Receipts) > 0 {
		r.sum.Documents++
	}
	for _, receipt := range outcome.Receipts {
		r.sum.add(receipt)
	}
	if document.NotRead != "" {
		r.sum.NotRead = append(r.sum.NotRead, fmt.Sprintf("%s: %s", path, document.NotRead))
	}
	if len(outcome.Kept) > 0 {
		r.sum.Kept = append(r.sum.Kept, fmt.Sprintf("%s: %s", path, strings.Join(outcome.Kept, ", ")))
	}
	r.sum.Suggestions = append(r.sum.Suggestions, outcome.Suggestions...)
	return nil
}

func (s *loadSummary) add(receipt graph.Receipt) {
	s.Nodes += receipt.NewNodes
	s.New += len(receipt.NewClaims)
	s.Unchanged += receipt.Unchanged
	s.Claims += len(receipt.NewClaims) + receipt.Unchanged
	s.Forgotten += receipt.Forgotten
	s.Revision = receipt.Revision
}

func (r *loadRun) reject(reject loaders.Reject) error {
	r.sum.Rejected++
	return r.rejects.write(reject)
}

// report prints the summary; errRejected when something was rejected.
func (r *loadRun) report(out io.Writer, asJSON bool) error {
	print := r.sum.print
	if asJSON {
		print = func(out io.Writer) error { return json.NewEncoder(out).Encode(r.sum) }
	}
	if err := print(out); err != nil {
		return fmt.Errorf("print the summary: %w", err)
	}
	if r.sum.Rejected > 0 {
		return errRejected
	}
	return nil
}

func (s loadSummary) print(out io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d documents, %d claims: %d new, %d unchanged; %d new nodes; %d rejected\n", s.Documents, s.Claims, s.New, s.Unchanged, s.Nodes, s.Rejected)
	for _, note := range s.NotRead {
		fmt.Fprintf(&b, "not read: %s\n", note)
	}
	for _, note := range s.Kept {
		fmt.Fprintf(&b, "in the store already, with other metadata (--replace reads it again): %s\n", plain(note))
	}
	for _, suggestion := range s.Suggestions {
		fmt.Fprintf(&b, "undecided: %s: %s\n", plain(suggestion.Name), plain(suggestion.Why))
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// rejectWriter prints what was rejected, a JSON object a line, and keeps it in a file when one is named.
type rejectWriter struct {
	out  []io.Writer
	file *os.File
}

func newRejectWriter(out io.Writer, path string) (*rejectWriter, error) {
	w := &rejectWriter{out: []io.Writer{out}}
	if path == "" {
		return w, nil
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the file for rejects: %w", err)
	}
	w.file, w.out = file, append(w.out, file)
	return w, nil
}

func (w *rejectWriter) write(reject loaders.Reject) error {
	for _, out := range w.out {
		encoder := json.NewEncoder(out)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(reject); err != nil {
			return fmt.Errorf("print a reject: %w", err)
		}
	}
	return nil
}

func (w *rejectWriter) close() {
	if w.file != nil {
		w.file.Close()
	}
}
