package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// consoleBlock is a part of the README that shows commands and what they print.
var consoleBlock = regexp.MustCompile("(?s)```console\n(.*?)```")

// TestREADME runs the commands of the README's console blocks, in their order and in one store, and compares what they print.
func TestREADME(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	dir := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", dir, "./cmd/jaccuse").CombinedOutput(); err != nil {
		t.Fatalf("build the command: %v\n%s", err, out)
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	t.Setenv("JACCUSE_STORE", "sqlite:"+filepath.Join(dir, "graph.db"))
	t.Setenv("COLUMNS", "")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	got := consoleBlock.ReplaceAllStringFunc(string(readme), func(block string) string { return runBlock(t, block) })
	if *update {
		if err := os.WriteFile("README.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(readme), got); diff != "" {
		t.Errorf("the README shows other answers than the command gives (-README +command); write them anew with -update:\n%s", diff)
	}
}

// runBlock is a console block with what its commands print now.
func runBlock(t *testing.T, block string) string {
	var b strings.Builder
	b.WriteString("```console\n")
	for line := range strings.Lines(block) {
		command, found := strings.CutPrefix(line, "$ ")
		if !found {
			continue
		}
		out, err := exec.Command("sh", "-c", command).CombinedOutput()
		if err != nil {
			t.Errorf("%s%v\n%s", line, err, out)
		}
		b.WriteString(line)
		for printed := range strings.Lines(string(out)) {
			b.WriteString(strings.TrimRight(printed, " \n") + "\n")
		}
	}
	return b.String() + "```"
}
