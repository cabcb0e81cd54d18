// Package graph is the domain of jaccuse: who says what of whom, in which words, in which document.
//
// A Document is one published text or data file. A Mention is a name as the document spells it; a Node is the identity
// behind one or more mentions. A Claim is one verb from one party to another, by one speaker, in one document, with the
// words that carry it. An Entry of the ledger is something that people (or the resolver) decided. A Store keeps all of
// these and answers questions about them.
//
// The package knows no database, no wire format and no framework.
package graph
