package prose

import (
	"slices"
	"strings"
)

// phrases are beginnings and ends of page furniture.
type phrases struct {
	Begin []string `yaml:"begins"` // a block that begins so is furniture
	End   []string `yaml:"ends"`   // a short block that begins so ends the text
}

func (p phrases) begins(words []string) bool { return anyPrefix(p.Begin, words) }
func (p phrases) ends(words []string) bool   { return anyPrefix(p.End, words) }

func anyPrefix(phrases []string, words []string) bool {
	return slices.ContainsFunc(phrases, func(phrase string) bool {
		prefix := strings.Fields(phrase)
		return len(words) >= len(prefix) && slices.Equal(words[:len(prefix)], prefix)
	})
}
