package view

import (
	"context"
	"fmt"

	"github.com/jaccuse/jaccuse/graph"
)

// A Party is an end of a claim, or who put a document out: the name as the document has it, and the node behind it.
type Party struct {
	graph.Party
	nodes *Nodes
}

func showParty(party *graph.Party, nodes *Nodes) *Party {
	if party == nil {
		return nil
	}
	return &Party{Party: *party, nodes: nodes}
}

// Spelled is the name as the document has it.
func (p *Party) Spelled() string {
	if p.Party.Spelled == "" {
		return p.Name
	}
	return p.Party.Spelled
}

// Node is the node behind the name.
func (p *Party) Node(ctx context.Context) (*Node, error) {
	node, err := p.nodes.Find(ctx, p.Party.Node)
	if err == nil && node == nil {
		err = fmt.Errorf("node %s of %q is not in the store", p.Party.Node, p.Name)
	}
	return node, err
}

// A Reporter is somebody through whom a claim is known.
type Reporter struct {
	Party
	Place int
}
