using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;

// Reads the portable PDB in a symbol package, and fails unless a debugger finds each of its sources: by Source Link or inside the PDB.
// Prints the address of one.
Guid sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
Guid embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

using var package = ZipFile.OpenRead(args[0]);
using MemoryStream pdb = new();
using (var entry = package.Entries.Single(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal)).Open()) entry.CopyTo(pdb);
pdb.Position = 0;
using var provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
var reader = provider.GetMetadataReader();

byte[]? Find(EntityHandle parent, Guid kind) => reader.GetCustomDebugInformation(parent).Select(reader.GetCustomDebugInformation)
    .Where(found => reader.GetGuid(found.Kind) == kind).Select(found => reader.GetBlobBytes(found.Value)).FirstOrDefault();

var json = Find(EntityHandle.ModuleDefinition, sourceLink) ?? throw new InvalidOperationException("The PDB has no Source Link.");
using var map = JsonDocument.Parse(Encoding.UTF8.GetString(json));
var (from, to) = map.RootElement.GetProperty("documents").EnumerateObject()
    .Select(pair => (pair.Name.TrimEnd('*'), pair.Value.GetString()!.TrimEnd('*'))).Single();
var linked = 0;
foreach (var handle in reader.Documents)
{
    var name = reader.GetString(reader.GetDocument(handle).Name);
    if (Find(handle, embeddedSource) is not null) continue;
    if (!name.StartsWith(from, StringComparison.Ordinal)) throw new InvalidOperationException($"{name} is neither linked nor embedded.");
    if (linked++ == 0) Console.WriteLine(to + name[from.Length..]);
}

if (linked == 0) throw new InvalidOperationException("No source is linked.");
