#!/bin/sh
# Microsoft's own clients, unmodified, for the tests that prove they can talk to us. Fetched once, never committed.
set -eu
cd "$(dirname "$0")/../.."
folder=.artifacts/npm
mkdir -p "$folder"

fetch() { # package version file
  [ -s "$folder/$3" ] && return 0
  work=$(mktemp -d)
  npm pack --silent --pack-destination "$work" "$1@$2" >/dev/null
  tar -xzf "$work/$1-$2.tgz" -C "$work" "package/dist/$3"
  mv "$work/package/dist/$3" "$folder/$3"
  rm -rf "$work"
}

fetch botframework-webchat 4.18.1 webchat.js
fetch botframework-directlinejs 0.15.8 directline.js
