using System.Text.Json;

namespace ChainCore.Protocol;

/// <summary>What a list or a map from outside must be beyond its type: the serializer lets null pass as an element.</summary>
internal static class Elements
{
    /// <summary>Refuses null among the elements.</summary>
    public static void RefuseNull<T>(IEnumerable<T>? elements, string property)
        where T : class?
    {
        if (elements is null) return;
        foreach (var element in elements)
        {
            if (element is null) throw new JsonException($"The elements of {property} must not be null.");
        }
    }
}
