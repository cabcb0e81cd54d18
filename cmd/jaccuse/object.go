package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// An object is a JSON object whose fields keep the order in which they stand: the order of the question.
type object []field

type field struct {
	name  string
	value any // an object, []any, string, json.Number, bool or nil
}

func readAnswer(data json.RawMessage) (object, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	value, err := readValue(decoder)
	if err != nil {
		return nil, err
	}
	answer, ok := value.(object)
	if !ok {
		return nil, fmt.Errorf("the answer is no JSON object")
	}
	return answer, nil
}

func readValue(decoder *json.Decoder) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		return readObject(decoder)
	case json.Delim('['):
		return readList(decoder)
	}
	return token, nil
}

func readObject(decoder *json.Decoder) (object, error) {
	read := object{}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		value, err := readValue(decoder)
		if err != nil {
			return nil, err
		}
		read = append(read, field{fmt.Sprint(name), value})
	}
	_, err := decoder.Token() // the closing brace
	return read, err
}

func readList(decoder *json.Decoder) ([]any, error) {
	read := []any{}
	for decoder.More() {
		value, err := readValue(decoder)
		if err != nil {
			return nil, err
		}
		read = append(read, value)
	}
	_, err := decoder.Token() // the closing bracket
	return read, err
}

func (o object) get(name string) any {
	for _, field := range o {
		if field.name == name {
			return field.value
		}
	}
	return nil
}

// count is how many items there are in all of a list that is a field of the object, 0 where it does not say.
func (o object) count() int {
	total, ok := o.get("totalCount").(json.Number)
	if !ok {
		return 0
	}
	count, err := total.Int64()
	if err != nil {
		return 0
	}
	return int(count)
}

// isEmpty reports whether nothing at all was found.
func isEmpty(o object) bool {
	return !slices.ContainsFunc(o, func(f field) bool { return f.value != nil })
}
