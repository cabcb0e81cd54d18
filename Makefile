# make test runs everything that must hold; make help lists the rest.

WEB := server/web/app
GENERATED := server/gql/internal/exec

.PHONY: help build test format vet generated web-current go-test generate web bench

help:
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/	/'

build: ## the command, as ./jaccuse
	go build -trimpath -o jaccuse ./cmd/jaccuse

test: format vet generated web-current go-test ## everything

format: ## is all Go code formatted?
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); \
	if [ -n "$$unformatted" ]; then echo "not formatted, run gofmt -w on:"; echo "$$unformatted"; exit 1; fi

vet:
	go vet ./...
	go tool staticcheck ./...

generated: ## is the generated code what the schema gives?
	@before=$$(cat $(GENERATED)/*.go | cksum); \
	go tool gqlgen generate; \
	if [ "$$before" != "$$(cat $(GENERATED)/*.go | cksum)" ]; then echo "$(GENERATED) was not current; it is now, commit it"; exit 1; fi

web-current: $(WEB)/node_modules ## does the pages' source hold, and are the built pages what it gives?
	cd $(WEB) && npm run --silent typecheck && npm run --silent test:unit && npm run --silent check

$(WEB)/node_modules: $(WEB)/package-lock.json
	cd $(WEB) && npm ci --no-audit --no-fund
	@touch $@

go-test: ## all tests, both stores and the browser included
	go test -race -timeout 30m ./...

generate: ## write the generated code anew
	go tool gqlgen generate

web: $(WEB)/node_modules ## build the pages anew
	cd $(WEB) && npm run build

bench: ## the benchmarks
	go test -run '^$$' -bench . -benchmem ./graph/sqlite
