#!/usr/bin/env bash
# Packs the libraries into nuget/out and proves the packages: packed twice they are equal byte for byte, a clone with a remote gets Source
# Link, and projects outside the solution restore them from that folder and print what they must, run as they are, as a single file,
# trimmed, and compiled ahead of time.
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pack() { # pack FOLDER: all libraries from nothing, the compiler's output included
    rm -rf ../src/*/{bin,obj}/Release
    dotnet msbuild pack.proj -restore -m -nodeReuse:false -nologo -v:quiet \
        -p:Configuration=Release -p:ContinuousIntegrationBuild=true -p:PackageOutputPath="$1"
}

pack_by_hand() { # pack_by_hand FOLDER: the core as a user does, without any property
    rm -rf ../src/ChainCore/{bin,obj}/Release
    dotnet pack ../src/ChainCore -c Release --nologo -v quiet -o "$1"
}

has() { # has FILE PATTERN: the pattern must be there
    grep -q "$2" "$1" && return
    echo "$1 lacks $2:" >&2
    cat "$1" >&2
    return 1
}

same() { # same FOLDER FOLDER
    for package in "$1"/*; do
        cmp "$package" "$2/$(basename "$package")"
    done
}

rm -rf out
pack "$PWD/out"
pack "$work/again"
same out "$work/again"
ls out

pack_by_hand "$work/by-hand"
pack_by_hand "$work/by-hand-again"
same "$work/by-hand" "$work/by-hand-again"
echo 'Packed twice: equal.'

# A clone with a remote says in package and symbols where its sources are. The address is never asked for anything.
if commit=$(git rev-parse --verify --quiet HEAD); then
    git clone --quiet --no-hardlinks "$(git rev-parse --show-toplevel)" "$work/clone"
    git -C "$work/clone" remote set-url origin https://github.com/example/chaincore.git
    git -C "$work/clone" checkout --quiet "$commit"
    dotnet pack "$work/clone/src/ChainCore" -c Release --nologo -v quiet -p:ContinuousIntegrationBuild=true -o "$work/linked"
    unzip -p "$work"/linked/ChainCore.*.nupkg ChainCore.nuspec >"$work/nuspec"
    has "$work/nuspec" "<repository type=\"git\" url=\"https://github.com/example/chaincore.git\" .*commit=\"$commit\""
    cp SourceLink.cs "$work"
    dotnet run --file "$work/SourceLink.cs" -- "$work"/linked/ChainCore.*.snupkg >"$work/source"
    has "$work/source" "^https://raw.githubusercontent.com/example/chaincore/$commit/src/ChainCore/.*[.]cs$"
    echo "Source Link: $(cat "$work/source")"
else
    echo 'SKIPPED: Source Link, as this is no git repository.'
fi

cat >"$work/expected" <<'TEXT'
hash     01adbc9460fbebb0e96df7d0d6c2ef3d04743b0bb143b2c8654d5ae163ee9931
scan     nonce 2083236893 000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f
cancel   Cancelled
merkle   True
target   00000000ffff0000000000000000000000000000000000000000000000000000 1d00ffff
TEXT
cat >"$work/expected-host" <<'TEXT'
mined    3 blocks
chain    4 blocks
store    0
store    0
client   ConnectionRefused
options  Property PayTo: must be an address
TEXT

# An empty package folder, so that the package packed just now is the one that gets used; the sources' build settings stay outside.
cp -r consumer consumer-host "$work"
sed "s#\.\./out#$PWD/out#" consumer/NuGet.config | tee "$work/consumer/NuGet.config" >"$work/consumer-host/NuGet.config"
cd "$work/consumer"
export NUGET_PACKAGES="$work/packages"
rid=$(dotnet --info | awk '$1 == "RID:" { print $2 }')

expected=$work/expected

prove() { # prove NAME COMMAND...
    "${@:2}" >"$work/output"
    diff "$expected" <(grep -E '^[a-z]+ +' "$work/output")
    echo "It works: $1."
}

publish() { # publish FOLDER OPTION...: for this machine
    dotnet publish -c Release -r "$rid" -o "$work/$1" --nologo -v quiet "${@:2}"
}

prove 'framework-dependent' dotnet run -c Release
publish single --self-contained false -p:PublishSingleFile=true
prove 'single file' "$work/single/Consumer"
publish trimmed --self-contained -p:PublishTrimmed=true -p:TrimmerSingleWarn=false
prove 'trimmed, no warnings' "$work/trimmed/Consumer"

# Ahead of time where that can be done: it takes a C compiler to link with, and the compiler package of the SDK's version.
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
    echo 'SKIPPED: ahead of time, as there is neither clang nor gcc.'
elif ! dotnet restore -r "$rid" -p:PublishAot=true -v quiet >"$work/output" 2>&1; then
    grep -m 1 error "$work/output" || true
    echo 'SKIPPED: ahead of time, as its compiler cannot be restored.'
else
    publish native -p:PublishAot=true -p:TrimmerSingleWarn=false
    prove 'ahead of time, no warnings' "$work/native/Consumer"
fi

cd ../consumer-host
expected=$work/expected-host
prove 'a host with all packages, framework-dependent' dotnet run -c Release
publish trimmed-host --self-contained -p:PublishTrimmed=true -p:TrimmerSingleWarn=false
prove 'a host with all packages, trimmed, no warnings' "$work/trimmed-host/ConsumerHost"
