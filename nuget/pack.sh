#!/usr/bin/env bash
# Packs the libraries into nuget/out and proves the packages: packed twice they are equal byte for byte, and a project outside the
# solution restores them from that folder and prints what it must, run as it is, as a single file, and trimmed.
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
projects=(ChainCore ChainCore.Ledger ChainCore.Protocol ChainCore.Mining ChainCore.Hosting)

pack() { # pack FOLDER: from nothing, the compiler's output included
    for project in "${projects[@]}"; do
        rm -rf "../src/$project/bin/Release" "../src/$project/obj/Release"
    done
    for project in "${projects[@]}"; do
        dotnet pack "../src/$project" -c Release --nologo -v quiet -p:ContinuousIntegrationBuild=true -p:PackageOutputPath="$1"
    done
}

rm -rf out
pack "$PWD/out"
pack "$work/again"
for package in out/*; do
    cmp "$package" "$work/again/$(basename "$package")"
done
ls out

cat >"$work/expected" <<'TEXT'
hash     01adbc9460fbebb0e96df7d0d6c2ef3d04743b0bb143b2c8654d5ae163ee9931
scan     nonce 2083236893 000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f
cancel   Cancelled
merkle   True
target   00000000ffff0000000000000000000000000000000000000000000000000000 1d00ffff
TEXT

# An empty package folder, so that the package packed just now is the one that gets used; the sources' build settings stay outside.
cp -r consumer "$work/consumer"
sed -i "s#\.\./out#$PWD/out#" "$work/consumer/NuGet.config"
cd "$work/consumer"
export NUGET_PACKAGES="$work/packages"
rid=$(dotnet --info | awk '$1 == "RID:" { print $2 }')

prove() { # prove NAME COMMAND...
    "${@:2}" >"$work/output"
    diff "$work/expected" "$work/output"
    echo "The package works: $1."
}

prove 'framework-dependent' dotnet run -c Release
dotnet publish -c Release -r "$rid" --self-contained false -p:PublishSingleFile=true -o "$work/single" --nologo -v quiet
prove 'single file' "$work/single/Consumer"
dotnet publish -c Release -r "$rid" --self-contained -p:PublishTrimmed=true -p:TrimmerSingleWarn=false -o "$work/trimmed" --nologo -v quiet
prove 'trimmed, no warnings' "$work/trimmed/Consumer"
