package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEverySystemHasItsWayToOpenAPage(t *testing.T) {
	const page = "http://127.0.0.1:8080/"
	for _, test := range []struct {
		system, display string
		want            []string
	}{
		{"linux", ":0", []string{"xdg-open", page}},
		{"linux", "", nil},
		{"freebsd", ":0", []string{"xdg-open", page}},
		{"darwin", "", []string{"open", page}},
		{"windows", "", []string{"rundll32", "url.dll,FileProtocolHandler", page}},
	} {
		opener := browserCommand(test.system, func(string) string { return test.display }, page)
		var got []string
		if opener != nil {
			got = opener.Args
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s with display %q (-want +got):\n%s", test.system, test.display, diff)
		}
	}
}

func TestWithoutABrowserThereIsAHint(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	for display, want := range map[string]string{"": "There is no display here", ":0": ""} {
		t.Setenv("DISPLAY", display)
		t.Setenv("WAYLAND_DISPLAY", "")
		var hints strings.Builder
		openInBrowser(&hints, "http://127.0.0.1:1/")
		if !strings.Contains(hints.String(), want) || !strings.Contains(hints.String(), "http://127.0.0.1:1/") {
			t.Errorf("display %q: the hint is %q", display, hints.String())
		}
	}
}
