package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

func readQuestion(in io.Reader, path string) (string, error) {
	if path == "-" {
		content, err := io.ReadAll(in)
		return string(content), err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("read the question: %w", err)
	}
	return string(content), nil
}

func readVariables(assignments []string) (map[string]any, error) {
	values := map[string]any{}
	for _, assignment := range assignments {
		name, text, found := strings.Cut(assignment, "=")
		if !found || name == "" {
			return nil, usageError{fmt.Errorf("--var %q is not name=value", assignment)}
		}
		values[name] = variableValue(text)
	}
	return values, nil
}

// variableValue reads objects, lists, truth values and null as JSON; all else is text, which the schema turns into numbers
// and dates where it wants them.
func variableValue(text string) any {
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return text
	}
	switch value.(type) {
	case float64, string:
		return text
	}
	return value
}
