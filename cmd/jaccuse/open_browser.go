package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
)

// openInBrowser shows a page in the user's browser. Where that cannot be done, a hint says so and no more.
func openInBrowser(hints io.Writer, page string) {
	opener := browserCommand(runtime.GOOS, os.Getenv, page)
	if opener == nil {
		fmt.Fprintf(hints, "There is no display here; open %s in a browser.\n", page)
		return
	}
	if err := opener.Start(); err != nil {
		fmt.Fprintf(hints, "No browser could be opened (%v); open %s yourself.\n", err, page)
		return
	}
	// It ends by itself; whether it found a browser is seen.
	go func() { _ = opener.Wait() }()
}

// browserCommand is the system's own command for opening a page; nil where there is no display to show it on.
func browserCommand(system string, env func(string) string, page string) *exec.Cmd {
	switch system {
	case "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", page)
	case "darwin":
		return exec.Command("open", page)
	}
	if env("DISPLAY") == "" && env("WAYLAND_DISPLAY") == "" {
		return nil
	}
	return exec.Command("xdg-open", page)
}
