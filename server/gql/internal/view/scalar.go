package view

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/jaccuse/jaccuse/graph"
)

// MarshalText writes a string or enum value. The domain has "" where nothing is known; the API has null.
func MarshalText(s string) graphql.Marshaler {
	if s == "" {
		return graphql.Null
	}
	return graphql.MarshalString(s)
}

// UnmarshalText reads a string or enum value.
func UnmarshalText(v any) (string, error) { return graphql.UnmarshalString(v) }

// MarshalID writes an ID.
func MarshalID(id graph.ID) graphql.Marshaler { return MarshalText(string(id)) }

// UnmarshalID reads an ID. Anything but a UUID is graph.ErrInvalid.
func UnmarshalID(v any) (graph.ID, error) {
	text, err := graphql.UnmarshalID(v)
	if err != nil {
		return "", fmt.Errorf("%w: %w", err, graph.ErrInvalid)
	}
	return graph.ParseID(text)
}

// MarshalDate writes a date; an undated one is null.
func MarshalDate(d graph.Date) graphql.Marshaler { return MarshalText(string(d)) }

// UnmarshalDate reads a date as precise as it is given; a year may be a number, and null is undated. What is none is
// graph.ErrInvalid.
func UnmarshalDate(v any) (graph.Date, error) {
	if v == nil {
		return "", nil
	}
	return graph.ParseDate(fmt.Sprint(v))
}

// MarshalJSON writes a JSON value as it is; nothing is null.
func MarshalJSON(raw json.RawMessage) graphql.Marshaler {
	if len(raw) == 0 {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(raw) }) // the response is built in memory
}

// UnmarshalJSON reads any JSON value.
func UnmarshalJSON(v any) (json.RawMessage, error) { return json.Marshal(v) }

// MarshalTime writes a moment; the zero moment is null.
func MarshalTime(t time.Time) graphql.Marshaler { return graphql.MarshalTime(t) }

// UnmarshalTime reads a moment in RFC 3339, and null as the zero moment. What is none is graph.ErrInvalid.
func UnmarshalTime(v any) (time.Time, error) {
	if v == nil {
		return time.Time{}, nil
	}
	moment, err := graphql.UnmarshalTime(v)
	if err != nil {
		return time.Time{}, fmt.Errorf("%v is not a moment (write it as 2021-07-20T08:30:00Z): %w", v, graph.ErrInvalid)
	}
	return moment, nil
}
