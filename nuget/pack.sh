#!/usr/bin/env bash
# Packs the libraries into nuget/out and proves the package: a project outside the solution restores it from that folder alone,
# uses it and must print the hash of Bitcoin's first block.
set -euo pipefail
cd "$(dirname "$0")"

rm -rf out
dotnet pack ../src/ChainCore/ChainCore.csproj -c Release --nologo -v quiet
ls out

# An empty package folder: the package that was packed just now is the one that gets used.
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
NUGET_PACKAGES="$packages" dotnet run --project consumer -c Release | tee "$packages/output"
grep -q '^000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f$' "$packages/output"
echo 'The packed library works.'
