package main

import (
	"bytes"
	"context"
	"testing"
)

// TestExtractEndsWhenInterrupted asks for claims when Ctrl-C was pressed already.
func TestExtractEndsWhenInterrupted(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	interrupt()
	var out, errs bytes.Buffer
	root := newRoot()
	root.SetOut(&out)
	root.SetErr(&errs)
	code := run(ctx, root, []string{"extract", "chronicles/exchange-2021.md"})
	if code != exitFailed || out.Len() > 0 || errs.String() != "jaccuse: interrupted\n" {
		t.Errorf("got code %d, %d bytes, %q", code, out.Len(), errs.String())
	}
}
