package server

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/jaccuse/jaccuse/server/gql"
)

// endpoint is /graphql, after the specification of GraphQL over HTTP: queries by GET or POST, mutations by POST.
type endpoint struct{ api *gql.API }

// The media types of answers. The newer one tells by its status whether a request was refused; the older is for clients that
// ask for nothing else, and says 200 to every request that could be read.
const (
	answerType = "application/graphql-response+json"
	jsonType   = "application/json"
)

func (e endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodPost {
		w.Header().Set("Allow", "GET, POST")
		refuse(w, r, http.StatusMethodNotAllowed, gql.CodeInvalid, "ask with GET or POST")
		return
	}
	request, fault := read(w, r)
	if fault != nil {
		refuse(w, r, fault.status, fault.code, fault.message)
		return
	}
	response := e.api.Execute(r.Context(), request)
	if response.Mutation && request.QueriesOnly {
		w.Header().Set("Allow", "POST")
		refuse(w, r, http.StatusMethodNotAllowed, gql.CodeForbidden, "GET is for queries; send mutations with POST")
		return
	}
	write(w, r, statusOf(response, mediaType(r)), response)
}

func statusOf(response *gql.Response, media string) int {
	if response.Executed || media == jsonType {
		return http.StatusOK
	}
	return http.StatusBadRequest
}

// mediaType is the type of the answer: the older one only for clients that name it and do not name the newer one.
func mediaType(r *http.Request) string {
	accepted := strings.ToLower(strings.Join(r.Header.Values("Accept"), ","))
	if strings.Contains(accepted, jsonType) && !strings.Contains(accepted, answerType) {
		return jsonType
	}
	return answerType
}

func refuse(w http.ResponseWriter, r *http.Request, status int, code, message string) {
	refusal := &gql.Response{}
	refusal.Errors = gqlerror.List{{Message: message, Extensions: map[string]any{"code": code}}}
	write(w, r, status, refusal)
}

func write(w http.ResponseWriter, r *http.Request, status int, response *gql.Response) {
	w.Header().Set("Content-Type", mediaType(r)+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Add("Vary", "Accept")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(response) // a client that went away has no use for the error
}
