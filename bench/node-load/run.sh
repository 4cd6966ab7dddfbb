#!/usr/bin/env bash
# How many requests a node answers on loopback, and whether its memory stays flat. Needs wrk and jq (Debian packages).
#   bench/node-load/run.sh [SECONDS_A_KIND [MINUTES_OF_MEMORY]] > bench/results/MACHINE/NodeLoad.md
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-20} minutes=${2:-10}
node=../../samples/ChainCore.Node/bin/Release/net10.0/ChainCore.Node.dll
[ -f "$node" ] || { echo 'Build first: dotnet build -c Release' >&2; exit 1; }

work=$(mktemp -d)
dotnet "$node" --port 0 --data "$work/data" >"$work/log" &
pid=$!
trap 'kill "$pid" 2>/dev/null; wait "$pid" 2>/dev/null; rm -rf "$work"' EXIT
until url=$(grep -o 'Listening on http://[0-9.:]*' "$work/log"); do sleep 0.2; done
url=${url#Listening on }

# A block whose every field is right but its proof of work.
curl -s "$url/mine_block" --json '{"miner_address":"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"}' | jq -c '.block_template
    | {index, previous_hash, merkle_root, timestamp, version, target_difficulty, transactions, template_id}
    + {miner_address: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", nonce: 0, hash: ("f" * 64)}' >"$work/block.json"
load() { KIND=$1 BODY="$work/block.json" wrk -t 1 -c 16 -d "$2" --latency -s request.lua "$url" | grep '^|'; }
memory() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$pid/status"; }

printf '# Requests to a node on loopback\n\n`bench/node-load/run.sh %s %s`: one `wrk` with 16 connections on the same two processors as the node.\n' "$seconds" "$minutes"
printf '%s, .NET %s, %s.\n\n' "$(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)" "$(dotnet --list-runtimes | awk '/NETCore.App 10/ { v = $2 } END { print v }')" "$(date -u +%F)"
printf '| request | a second | p50 ms | p99 ms | refused (4xx) | errors |\n| --- | ---: | ---: | ---: | ---: | ---: |\n'
for kind in status mine_block submit_block; do
    load "$kind" 3 >/dev/null
    load "$kind" "$seconds"
done

printf '\nMemory over %s minutes of the three in turns: resident MiB at the end of each minute\n\n' "$minutes"
for ((minute = 0; minute < minutes; minute++)); do
    for kind in status mine_block submit_block; do load "$kind" 20 >/dev/null; done
    printf '%s ' "$(memory)"
done
printf '\n'
