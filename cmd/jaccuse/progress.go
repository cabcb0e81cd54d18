package main

import (
	"io"
	"os"

	"github.com/mattn/go-isatty"
	"github.com/schollz/progressbar/v3"
)

// progress shows how far a long run is, on a terminal only; elsewhere it is silent.
type progress struct{ bar *progressbar.ProgressBar }

func newProgress(out io.Writer, total int) progress {
	file, ok := out.(*os.File)
	if !ok || total < 2 || !isatty.IsTerminal(file.Fd()) {
		return progress{}
	}
	return progress{progressbar.NewOptions(total, progressbar.OptionSetWriter(file), progressbar.OptionShowCount(),
		progressbar.OptionShowIts(), progressbar.OptionClearOnFinish(), progressbar.OptionFullWidth())}
}

func (p progress) step(what string) {
	if p.bar != nil {
		p.bar.Describe(what)
		_ = p.bar.Add(1) // a progress bar that cannot be drawn is no reason to stop
	}
}

func (p progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
