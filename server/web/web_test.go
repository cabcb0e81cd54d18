package web_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/jaccuse/jaccuse/server/web"
)

var handler = web.Handler()

func ask(t *testing.T, method, path string, headers ...string) *http.Response {
	t.Helper()
	request := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder.Result()
}

func body(t *testing.T, response *http.Response) []byte {
	t.Helper()
	read, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return read
}

func TestEachPathHasItsStatusAndType(t *testing.T) {
	type answer struct {
		Status int
		Type   string
	}
	const plain = "text/plain; charset=utf-8"
	want := map[string]answer{
		"GET /":                         {200, "text/html; charset=utf-8"},
		"HEAD /":                        {200, "text/html; charset=utf-8"},
		"GET /about":                    {200, "text/html; charset=utf-8"},
		"GET /queries":                  {200, "text/html; charset=utf-8"},
		"GET /queries/nothing":          {404, plain},
		"GET /assets/network.js":        {200, "text/javascript; charset=utf-8"},
		"GET /playground":               {200, "text/html; charset=utf-8"},
		"GET /playground/":              {200, "text/html; charset=utf-8"},
		"GET /icon.svg":                 {200, "image/svg+xml"},
		"GET /assets/playground.js":     {200, "text/javascript; charset=utf-8"},
		"GET /assets/playground.css":    {200, "text/css; charset=utf-8"},
		"GET /assets/codicon.ttf":       {200, "font/ttf"},
		"GET /assets/licenses.md":       {200, plain},
		"GET /assets":                   {404, plain},
		"GET /assets/../web.go":         {404, plain},
		"GET /assets/playground.js.map": {404, plain},
		"POST /":                        {405, plain},
	}
	got := map[string]answer{}
	for request := range want {
		method, path, _ := strings.Cut(request, " ")
		response := ask(t, method, path)
		got[request] = answer{response.StatusCode, response.Header.Get("Content-Type")}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
}

func TestEveryAnswerIsStrict(t *testing.T) {
	for _, path := range []string{"/", "/playground", "/assets/playground.js", "/nothing-here"} {
		h := ask(t, "GET", path).Header
		got := []string{h.Get("X-Content-Type-Options"), h.Get("Referrer-Policy")}
		if diff := cmp.Diff([]string{"nosniff", "no-referrer"}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
		policy := h.Get("Content-Security-Policy")
		for _, rule := range []string{"default-src 'self';", "connect-src 'self';", "frame-ancestors 'none'"} {
			if !strings.Contains(policy, rule) {
				t.Errorf("%s: the policy %q lacks %q", path, policy, rule)
			}
		}
		if strings.Contains(policy, "http") || strings.Contains(policy, "*") {
			t.Errorf("%s: the policy %q lets in other hosts", path, policy)
		}
	}
}

func TestAssetsComeGzippedOnlyToThoseWhoReadIt(t *testing.T) {
	packed := ask(t, "GET", "/assets/playground.js", "Accept-Encoding", "gzip, br")
	plain := ask(t, "GET", "/assets/playground.js")
	if got := packed.Header.Get("Content-Encoding"); got != "gzip" {
		t.Fatalf("Content-Encoding %q, want gzip", got)
	}
	if got := plain.Header.Get("Content-Encoding"); got != "" {
		t.Fatalf("Content-Encoding %q for a client that reads none", got)
	}
	if packed.Header.Get("ETag") == plain.Header.Get("ETag") {
		t.Error("both forms have the same ETag")
	}
	reader, err := gzip.NewReader(packed.Body)
	if err != nil {
		t.Fatal(err)
	}
	unpacked, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(unpacked, body(t, plain)) {
		t.Error("the two forms differ")
	}
}

func TestAnUnchangedFileIsNotSentAgain(t *testing.T) {
	first := ask(t, "GET", "/playground")
	if got := first.Header.Get("Cache-Control"); got != "no-cache" {
		t.Errorf("Cache-Control %q, want no-cache", got)
	}
	again := ask(t, "GET", "/playground", "If-None-Match", first.Header.Get("ETag"))
	if again.StatusCode != http.StatusNotModified || len(body(t, again)) != 0 {
		t.Errorf("status %d, want an empty 304", again.StatusCode)
	}
}

var link = regexp.MustCompile(`(?:src|href)="([^"]*)"`)

// What the pages link to is there, but for what other handlers serve.
func TestPagesLinkOnlyToWhatIsServed(t *testing.T) {
	elsewhere := map[string]bool{"/schema.graphqls": true}
	for _, page := range []string{"/", "/playground"} {
		links := link.FindAllStringSubmatch(string(body(t, ask(t, "GET", page))), -1)
		if len(links) == 0 {
			t.Errorf("%s links to nothing", page)
		}
		for _, match := range links {
			if target := match[1]; !elsewhere[target] && (target[0] != '/' || ask(t, "GET", target).StatusCode != http.StatusOK) {
				t.Errorf("%s links to %s, which is not served", page, target)
			}
		}
	}
}
