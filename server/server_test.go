package server_test

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/graph/graphtest"
	"github.com/jaccuse/jaccuse/server"
)

const (
	judge  = `mutation { judge(a: "40abcd67-fe27-554c-b5f7-3958353c1864", b: "7acddde4-96b5-5631-a13b-8396086663cf", verdict: SAME, why: "one office", by: "Ada") { kind } }`
	answer = "application/graphql-response+json; charset=utf-8"
	plain  = "application/json; charset=utf-8"
)

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func fixture(t *testing.T) graph.Store {
	t.Helper()
	store := graphtest.NewModel()
	if _, err := store.Put(t.Context(), graphtest.Fixture()); err != nil {
		t.Fatal(err)
	}
	return store
}

func start(t *testing.T, options server.Options) *httptest.Server {
	t.Helper()
	if options.Store == nil {
		options.Store = fixture(t)
	}
	options.Logger = quiet()
	s := httptest.NewServer(server.New(options))
	t.Cleanup(s.Close)
	return s
}

func body(query string) string {
	raw, _ := json.Marshal(map[string]string{"query": query})
	return string(raw)
}

// exchange is a request, and what must come back.
type exchange struct {
	method, path, body string
	header             map[string]string // "Host" among them
	status             int
	media              string
	holds              string // what the answer holds
}

func (e exchange) test(t *testing.T, s *httptest.Server) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), e.method, s.URL+e.path, strings.NewReader(e.body))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range e.header {
		request.Header.Set(name, value)
	}
	request.Host = e.header["Host"]
	response, err := s.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	got, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != e.status || !strings.Contains(string(got), e.holds) {
		t.Errorf("%d, not %d with %q: %s", response.StatusCode, e.status, e.holds, got)
	}
	if media := response.Header.Get("Content-Type"); e.media != "" && media != e.media {
		t.Errorf("Content-Type is %q, not %q", media, e.media)
	}
}

var asJSON = map[string]string{"Content-Type": "application/json"}

func accepting(media string) map[string]string {
	return map[string]string{"Content-Type": "application/json; charset=utf-8", "Accept": media}
}

func TestGraphQLOverHTTP(t *testing.T) {
	s := start(t, server.Options{})
	get := func(query string) string { return "/graphql?query=" + url.QueryEscape(query) }
	for name, test := range map[string]exchange{
		"POST":                   {"POST", "/graphql", body(`{ revision }`), asJSON, 200, answer, `{"data":{"revision":1}}`},
		"POST for older clients": {"POST", "/graphql", body(`{ revision }`), accepting("application/json, multipart/mixed"), 200, plain, `"revision":1`},
		"POST for newer clients": {"POST", "/graphql", body(`{ revision }`), accepting("application/json, application/graphql-response+json"), 200, answer, `"revision":1`},
		"variables": {"POST", "/graphql", `{"query":"query ($n: Int!) { claims(first: $n) { nodes { verb } } }","variables":{"n":1},"operationName":null}`,
			asJSON, 200, answer, `{"data":{"claims":{"nodes":[{"verb":"ACCUSES"}]}}}`},
		"GET":                   {"GET", get(`{ __typename }`), "", nil, 200, answer, `{"data":{"__typename":"Query"}}`},
		"GET with variables":    {"GET", get(`query ($n: Int!) { claims(first: $n) { nodes { verb } } }`) + "&variables=" + url.QueryEscape(`{"n":1}`), "", nil, 200, answer, `"ACCUSES"`},
		"GET of a mutation":     {"GET", get(judge), "", nil, 405, answer, "send mutations with POST"},
		"GET without query":     {"GET", "/graphql", "", nil, 400, answer, "there is no query"},
		"GET, broken variables": {"GET", get(`{ revision }`) + "&variables=x", "", nil, 400, answer, "the parameter variables is no JSON object"},
		"PUT":                   {"PUT", "/graphql", body(`{ revision }`), asJSON, 405, answer, "ask with GET or POST"},
		"refused":               {"POST", "/graphql", body(`{ culprit }`), asJSON, 400, answer, `"code":"INVALID"`},
		"refused, older":        {"POST", "/graphql", body(`{ culprit }`), accepting("application/json"), 200, plain, `"code":"INVALID"`},
		"answered in part":      {"POST", "/graphql", body(`{ revision node(id: "x") { id } }`), asJSON, 200, answer, `"node":null`},
		"no JSON":               {"POST", "/graphql", `{ revision }`, asJSON, 400, answer, "the body is no JSON object"},
		"two JSON objects":      {"POST", "/graphql", body(`{ revision }`) + "{}", asJSON, 400, answer, "something stands behind"},
		"a form":                {"POST", "/graphql", "query={revision}", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, 415, answer, "Content-Type: application/json"},
		"text":                  {"POST", "/graphql", body(`{ revision }`), map[string]string{"Content-Type": "text/plain"}, 415, answer, "Content-Type: application/json"},
		"no content type":       {"POST", "/graphql", body(`{ revision }`), nil, 415, answer, "Content-Type: application/json"},
		"too large":             {"POST", "/graphql", body(strings.Repeat(" ", server.MaxBody)), asJSON, 413, answer, "larger than 4194304 bytes, which is the limit"},
	} {
		t.Run(name, func(t *testing.T) { test.test(t, s) })
	}
}

func TestMutationOverHTTP(t *testing.T) {
	s := start(t, server.Options{})
	exchange{"POST", "/graphql", body(judge), asJSON, 200, answer, `{"data":{"judge":{"kind":"SAME"}}}`}.test(t, s)
}

// Other web sites, and other names that point here, get nothing and change nothing.
func TestOtherSitesAreRefused(t *testing.T) {
	store := fixture(t)
	s := start(t, server.Options{Store: store})
	with := func(name, value string) map[string]string {
		return map[string]string{"Content-Type": "application/json", name: value}
	}
	for name, test := range map[string]exchange{
		"another origin":        {"POST", "/graphql", body(judge), with("Origin", "https://example.org"), 403, "", ""},
		"no origin":             {"POST", "/graphql", body(judge), with("Origin", "null"), 403, "", ""},
		"said by the browser":   {"POST", "/graphql", body(judge), with("Sec-Fetch-Site", "cross-site"), 403, "", ""},
		"another name":          {"POST", "/graphql", body(judge), with("Host", "rebound.example.org"), 403, "", "under this name"},
		"another name, reading": {"GET", "/graphql?query={revision}", "", with("Host", "rebound.example.org:8080"), 403, "", "under this name"},
	} {
		t.Run(name, func(t *testing.T) { test.test(t, s) })
	}
	if page, err := store.Entries(t.Context(), graph.EntryFilter{}, graph.Page{First: 1}); err != nil || page.Total != 0 {
		t.Errorf("the ledger has %d entries: %v", page.Total, err)
	}
	for name, test := range map[string]exchange{
		"localhost":    {"POST", "/graphql", body(`{ revision }`), with("Host", "LOCALHOST:8080"), 200, "", ""},
		"IPv6":         {"POST", "/graphql", body(`{ revision }`), with("Host", "[::1]:8080"), 200, "", ""},
		"its own page": {"POST", "/graphql", body(`{ revision }`), with("Origin", s.URL), 200, "", ""},
	} {
		t.Run(name, func(t *testing.T) { test.test(t, s) })
	}
}

func TestHostsByName(t *testing.T) {
	s := start(t, server.Options{Hosts: []string{"Claims.example.org"}})
	exchange{"GET", "/healthz", "", map[string]string{"Host": "claims.example.org"}, 200, "", "ok"}.test(t, s)
	exchange{"GET", "/healthz", "", map[string]string{"Host": "other.example.org"}, 403, "", ""}.test(t, s)
}

func TestPages(t *testing.T) {
	s := start(t, server.Options{})
	schema, err := os.ReadFile("../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]exchange{
		"schema":      {"GET", "/schema.graphqls", "", nil, 200, "text/plain; charset=utf-8", string(schema)},
		"health":      {"GET", "/healthz", "", nil, 200, "", "ok"},
		"ready":       {"GET", "/readyz", "", nil, 200, "", "ready"},
		"playground":  {"GET", "/playground", "", nil, 200, "text/html; charset=utf-8", "<html"},
		"application": {"GET", "/", "", nil, 200, "text/html; charset=utf-8", "<html"},
		"nothing":     {"GET", "/nothing", "", nil, 404, "", ""},
	} {
		t.Run(name, func(t *testing.T) { test.test(t, s) })
	}
}

// The queries with which the playground opens are answered.
func TestExamplesOfThePlayground(t *testing.T) {
	s := start(t, server.Options{})
	files, err := filepath.Glob("web/app/playground/examples/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	for _, file := range files {
		query, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			exchange{"POST", "/graphql", body(string(query)), asJSON, 200, answer, `{"data":{`}.test(t, s)
		})
	}
}

// A server whose store is closed lives, but is not ready.
func TestNotReady(t *testing.T) {
	store := fixture(t)
	s := start(t, server.Options{Store: store})
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	exchange{"GET", "/readyz", "", nil, 503, "", "the store cannot be asked now"}.test(t, s)
	exchange{"GET", "/healthz", "", nil, 200, "", "ok"}.test(t, s)
}

func TestReadOnly(t *testing.T) {
	s := start(t, server.Options{ReadOnly: true})
	exchange{"POST", "/graphql", body(judge), asJSON, 400, answer, `"code":"FORBIDDEN"`}.test(t, s)
}
