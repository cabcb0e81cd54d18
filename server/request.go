package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/jaccuse/jaccuse/server/gql"
)

// MaxBody is how large the body of a request may be, in bytes. Statements to load come in it: a long one has 100 KiB, and the
// command line loads larger ones.
const MaxBody = 4 << 20

// fault says why a request could not be read.
type fault struct {
	status  int
	code    string
	message string
}

func read(w http.ResponseWriter, r *http.Request) (gql.Request, *fault) {
	if r.Method == http.MethodGet {
		return readURL(r)
	}
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != jsonType {
		return gql.Request{}, &fault{http.StatusUnsupportedMediaType, gql.CodeInvalid, "send the query as JSON, with the header Content-Type: application/json"}
	}
	request, err := decode(http.MaxBytesReader(w, r.Body, MaxBody))
	if tooLarge, ok := errors.AsType[*http.MaxBytesError](err); ok {
		message := fmt.Sprintf("the request is larger than %d bytes, which is the limit; load large files with the command line", tooLarge.Limit)
		return request, &fault{http.StatusRequestEntityTooLarge, gql.CodeLimit, message}
	}
	if err != nil {
		return request, unreadable("the body", err)
	}
	return request, checkQuery(request)
}

func decode(body io.Reader) (gql.Request, error) {
	var request gql.Request
	decoder := json.NewDecoder(body)
	decoder.UseNumber()
	if err := decoder.Decode(&request); err != nil {
		return request, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return request, errors.New("something stands behind the JSON object")
	}
	return request, nil
}

func readURL(r *http.Request) (gql.Request, *fault) {
	values := r.URL.Query()
	request := gql.Request{Query: values.Get("query"), Operation: values.Get("operationName"), QueriesOnly: true}
	if variables := values.Get("variables"); variables != "" {
		decoder := json.NewDecoder(strings.NewReader(variables))
		decoder.UseNumber()
		if err := decoder.Decode(&request.Variables); err != nil {
			return request, unreadable("the parameter variables", err)
		}
	}
	return request, checkQuery(request)
}

func checkQuery(request gql.Request) *fault {
	if request.Query == "" {
		return &fault{http.StatusBadRequest, gql.CodeInvalid, "there is no query; send it as \"query\""}
	}
	return nil
}

func unreadable(what string, err error) *fault {
	return &fault{http.StatusBadRequest, gql.CodeInvalid, fmt.Sprintf("%s is no JSON object with query, operationName and variables: %v", what, err)}
}
