// Command jaccuse keeps a graph of who accuses whom, who denies it and on what evidence.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// The exit codes, which scripts may rely on.
const (
	exitDone     = 0
	exitFailed   = 1
	exitUsage    = 2
	exitRejected = 3 // done, but some records were rejected
)

// errRejected ends a command that did its work but could not read everything; each reject was printed already.
var errRejected = errors.New("some records were rejected")

// usageError is a fault in how the command was called.
type usageError struct{ error }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // the second Ctrl-C ends what does not listen to the first
	code := run(ctx, newRoot(), os.Args[1:])
	stop()
	os.Exit(code)
}

// run executes the command line and gives the exit code. An error is printed once, as a sentence.
func run(ctx context.Context, root *cobra.Command, args []string) int {
	root.SetArgs(args)
	command, err := root.ExecuteContextC(ctx)
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errRejected):
		return exitRejected
	case errors.As(err, &usage):
		fmt.Fprintf(root.ErrOrStderr(), "jaccuse: %v; see '%s --help'\n", err, command.CommandPath())
		return exitUsage
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		fmt.Fprintln(root.ErrOrStderr(), "jaccuse: interrupted")
		return exitFailed
	}
	fmt.Fprintf(root.ErrOrStderr(), "jaccuse: %v\n", err)
	return exitFailed
}
