package main

import (
	"cmp"
	"context"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/sqlite"
	"github.com/jaccuse/jaccuse/loaders"
	"github.com/jaccuse/jaccuse/server"
)

// chronicles are the texts and the table of the demonstration, written for it about public events.
//
//go:embed chronicles/*.md chronicles/*.csv
var chronicles embed.FS

// aboutTable is what the table cannot tell of itself.
var aboutTable = loaders.Metadata{Publisher: "jaccuse demonstration", Title: "Attributions, 2011 to 2025: a table", Published: "2025-12-16", Language: "en"}

func newDemo() *cobra.Command {
	var addr string
	var noServe, noOpen bool
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Load some chronicles and a table, and show them in the browser",
		Long: `Loads chronicles of public events and a table of attributions, written for this demonstration, into a temporary
store, prints what it loaded, serves it until interrupted, and opens it in the browser if it runs on a terminal. Nothing is
left behind and nothing is fetched from elsewhere.`,
		Args: arguments(0, 0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			store, remove, err := temporaryStore(cmd.Context())
			if err != nil {
				return err
			}
			defer remove()
			if err := loadChronicles(cmd.Context(), store, cmd.OutOrStdout()); err != nil {
				return err
			}
			if noServe {
				return nil
			}
			listener, err := listenNear(addr)
			if err != nil {
				return err
			}
			printThingsToTry(cmd.OutOrStdout(), listener.Addr())
			if !noOpen && isTerminal(cmd.OutOrStdout()) {
				openInBrowser(cmd.ErrOrStderr(), fmt.Sprintf("http://%s/", listener.Addr()))
			}
			return serve(cmd.Context(), listener, server.Options{Store: store, ReadOnly: !onLoopback(listener)}, cmd.ErrOrStderr())
		},
	}
	cmd.Flags().StringVar(&addr, "addr", defaultAddr, "where to listen; if it is taken, a free port of the same host")
	cmd.Flags().BoolVar(&noServe, "no-serve", false, "load and print only")
	cmd.Flags().BoolVar(&noOpen, "no-open", false, "do not open the browser")
	return cmd
}

// temporaryStore is a store in a folder of its own, which remove closes and deletes.
func temporaryStore(ctx context.Context) (graph.Store, func(), error) {
	folder, err := os.MkdirTemp("", "jaccuse-demo-")
	if err != nil {
		return nil, nil, fmt.Errorf("make a folder for the demonstration: %w", err)
	}
	store, err := sqlite.Open(ctx, filepath.Join(folder, "demo.db"))
	if err != nil {
		os.RemoveAll(folder)
		return nil, nil, err
	}
	return store, func() { store.Close(); os.RemoveAll(folder) }, nil
}

// loadChronicles loads the demonstration and prints a line for each of its files, then what the store holds.
func loadChronicles(ctx context.Context, store graph.Store, out io.Writer) error {
	ingest := newIngest(store, "demo")
	files, err := fs.ReadDir(chronicles, "chronicles")
	if err != nil {
		return err
	}
	for _, file := range files {
		if err := loadChronicle(ctx, ingest, file.Name(), out); err != nil {
			return fmt.Errorf("load the demonstration: %w", err)
		}
	}
	held, err := statusOf(ctx, store)
	if err != nil {
		return err
	}
	held.print(out)
	return nil
}

func loadChronicle(ctx context.Context, ingest loaders.Ingest, name string, out io.Writer) error {
	content, err := chronicles.ReadFile("chronicles/" + name)
	if err != nil {
		return err
	}
	known := loaders.Metadata{}
	if filepath.Ext(name) == ".csv" {
		known = aboutTable
	}
	document, err := loaders.NewDocument(name, content, known)
	if err != nil {
		return err
	}
	outcome, err := ingest.Load(ctx, document)
	if err != nil {
		return err
	}
	for _, reject := range outcome.Rejects {
		return fmt.Errorf("%s: %s", cmp.Or(reject.Locator, name), reject.Reason)
	}
	fmt.Fprintf(out, "loaded %-20s %3d claims  %s\n", name, outcome.Claims, document.Title)
	return nil
}

// listenNear listens at an address, or at a free port of its host when its port is taken.
func listenNear(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	if err == nil {
		return listener, nil
	}
	host, _, splitErr := net.SplitHostPort(addr)
	if splitErr != nil {
		return nil, usageError{fmt.Errorf("--addr %q is no address such as %s", addr, defaultAddr)}
	}
	listener, err = net.Listen("tcp", net.JoinHostPort(host, "0"))
	if err != nil {
		return nil, fmt.Errorf("listen at %s: %w", addr, err)
	}
	return listener, nil
}

func printThingsToTry(out io.Writer, addr net.Addr) {
	fmt.Fprintf(out, `
Serving at http://%[1]s until you press Ctrl-C. Three things to try:
  http://%[1]s/                look for Ghostwriter: four speakers, two states
  http://%[1]s/playground      ask who denied what the United States said, and in which words
  http://%[1]s/schema.graphqls see what else can be asked
`, addr)
}
