package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders"
)

func newExtract() *cobra.Command {
	var metadata metadataFlags
	var text, explain bool
	cmd := &cobra.Command{
		Use:   "extract FILES…",
		Short: "Print the claims of texts without keeping them",
		Long: `Prints the claims of texts, a JSON object a line, in the order of the text. No store is needed. Files that
cannot be read are told on standard error, and the rest goes on; the exit code is then 3.`,
		Example: `  jaccuse extract statement.txt --published 2021-07-20
  jaccuse extract --text page.html`,
		Args: arguments(1, -1, "the files to read"),
		RunE: func(cmd *cobra.Command, files []string) error {
			read, err := metadata.documents()
			if err != nil {
				return err
			}
			out := bufio.NewWriter(cmd.OutOrStdout())
			rejects := &rejectWriter{out: []io.Writer{cmd.ErrOrStderr()}}
			print := printClaims
			switch {
			case text:
				print = printText
			case explain:
				print = printExplained
			}
			err = extractAll(cmd.Context(), files, read, rejects, func(path string, d *loaders.Document, s loaders.Statement) error {
				if d.NotRead != "" {
					fmt.Fprintf(cmd.ErrOrStderr(), "not read: %s: %s\n", path, d.NotRead)
				}
				return print(out, path, d, s)
			})
			if unprinted := out.Flush(); unprinted != nil {
				return fmt.Errorf("print the claims: %w", unprinted)
			}
			return err
		},
	}
	metadata.register(cmd)
	cmd.Flags().BoolVar(&text, "text", false, "print the stored texts instead, into which all offsets point")
	cmd.Flags().BoolVar(&explain, "explain", false, "print in plain words how each claim was drawn, and what was left and why")
	cmd.MarkFlagsMutuallyExclusive("text", "explain")
	return cmd
}

func extractAll(ctx context.Context, files []string, read func(string) (*loaders.Document, error), rejects *rejectWriter, show func(string, *loaders.Document, loaders.Statement) error) error {
	rejected := false
	for _, path := range files {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		document, statement, err := extractFile(path, read)
		if err != nil {
			rejected = true
			if err := rejects.write(loaders.Reject{File: path, Reason: err.Error()}); err != nil {
				return err
			}
			continue
		}
		if err := show(path, document, statement); err != nil {
			return fmt.Errorf("print the claims of %s: %w", path, err)
		}
	}
	if rejected {
		return errRejected
	}
	return nil
}

func extractFile(path string, read func(string) (*loaders.Document, error)) (*loaders.Document, loaders.Statement, error) {
	document, err := read(path)
	if err != nil {
		return nil, loaders.Statement{}, err
	}
	statement, err := loaders.ReadStatement(document, extractor())
	return document, statement, err
}

func printClaims(out io.Writer, path string, _ *loaders.Document, s loaders.Statement) error {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	node := nodesOfFacts(s.Facts)
	for _, claim := range s.Claims {
		if err := encoder.Encode(loaders.LineOf(claim, path, node).Within(s.Stored)); err != nil {
			return err
		}
	}
	return nil
}

// nodesOfFacts finds the nodes that the text tells facts of, such as a report's publisher.
func nodesOfFacts(facts []graph.Fact) loaders.NodeByID {
	nodes := map[graph.ID]*graph.Node{}
	for _, fact := range facts {
		node := fact.Node()
		nodes[node.ID] = &node
		if fact.Publisher != nil {
			publisher := graph.NodeOf(*fact.Publisher)
			if nodes[publisher.ID] == nil {
				nodes[publisher.ID] = &publisher
			}
		}
	}
	return func(id graph.ID) *graph.Node { return nodes[id] }
}

func printText(out io.Writer, _ string, d *loaders.Document, _ loaders.Statement) error {
	_, err := io.WriteString(out, d.Text)
	return err
}
