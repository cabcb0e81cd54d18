// Package server serves jaccuse over HTTP: the GraphQL API, its schema, the web application and two health checks.
package server
