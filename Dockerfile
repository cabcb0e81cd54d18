# A static binary in an image with nothing else but root certificates.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /jaccuse ./cmd/jaccuse

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /jaccuse /jaccuse
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/jaccuse"]
