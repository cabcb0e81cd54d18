// Package gql answers GraphQL queries about a graph.Store: the resolvers of schema.graphqls, the limits within which a query
// is answered, and the words in which errors are told. HTTP and the command line ask through the same door, API.Execute.
package gql
