package graph_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/jaccuse/jaccuse/graph"
)

func TestPageValidate(t *testing.T) {
	for first, sound := range map[int]bool{-1: false, 0: false, 1: true, graph.MaxPage: true, graph.MaxPage + 1: false} {
		err := graph.Page{First: first}.Validate()
		if sound != (err == nil) || (err != nil && !errors.Is(err, graph.ErrInvalid)) {
			t.Errorf("a page of %d gives %v", first, err)
		}
	}
}

func TestCursorGivesBackItsKeys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOf(rapid.String()).Draw(t, "keys")
		got, err := graph.CursorOf(keys...).Keys(len(keys))
		if err != nil || len(got) != len(keys) {
			t.Fatalf("the keys are %q, %v", got, err)
		}
		for i := range keys {
			if got[i] != keys[i] {
				t.Fatalf("key %d is %q, want %q", i, got[i], keys[i])
			}
		}
		if _, err := graph.CursorOf(keys...).Keys(len(keys) + 1); !errors.Is(err, graph.ErrInvalid) {
			t.Fatalf("one key more gives %v", err)
		}
	})
}

func FuzzCursorKeys(f *testing.F) {
	for _, seed := range []graph.Cursor{"", "!!!", "bnVsbA", graph.CursorOf("a"), graph.CursorOf("a", "b"), graph.CursorOf()} {
		f.Add(string(seed), 2)
	}
	f.Fuzz(func(t *testing.T, text string, count int) {
		keys, err := graph.Cursor(text).Keys(count)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) || keys != nil {
				t.Fatalf("Keys(%d) of %q gives %q, %v", count, text, keys, err)
			}
			return
		}
		if len(keys) != count {
			t.Fatalf("Keys(%d) of %q gives %d", count, text, len(keys))
		}
		again, err := graph.CursorOf(keys...).Keys(count)
		if err != nil || len(again) != count {
			t.Fatalf("the cursor of %q gives %q, %v", keys, again, err)
		}
	})
}
