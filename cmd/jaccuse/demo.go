package main

import (
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
)

// chronicles are the texts of the demonstration, written for it about public events.
//
//go:embed chronicles/*.md
var chronicles embed.FS

func newDemo() *cobra.Command {
	var addr string
	var noServe bool
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Load three short chronicles and serve them",
		Long: `Loads three chronicles of public events, written for this demonstration, into a temporary store, prints what
it loaded and serves it until interrupted. Nothing is left behind and nothing is fetched from elsewhere.`,
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
			return serve(cmd.Context(), listener, store, !onLoopback(listener), cmd.ErrOrStderr())
		},
	}
	cmd.Flags().StringVar(&addr, "addr", defaultAddr, "where to listen; if it is taken, a free port of the same host")
	cmd.Flags().BoolVar(&noServe, "no-serve", false, "load and print only")
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

func loadChronicles(ctx context.Context, store graph.Store, out io.Writer) error {
	ingest := newIngest(store, "demo")
	paths, err := fs.Glob(chronicles, "chronicles/*.md")
	if err != nil {
		return err
	}
	for _, path := range paths {
		content, err := chronicles.ReadFile(path)
		if err != nil {
			return err
		}
		document, err := loaders.NewDocument(path, content, loaders.Metadata{})
		if err != nil {
			return err
		}
		outcome, err := ingest.Load(ctx, document)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "loaded %-22s %2d claims  %s\n", document.File, outcome.Claims, document.Title)
	}
	held, err := statusOf(ctx, store)
	if err != nil {
		return err
	}
	held.print(out)
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
  http://%[1]s/playground      ask with GraphQL; five questions are there as tabs
  http://%[1]s/                what this is
  http://%[1]s/schema.graphqls what can be asked
`, addr)
}
