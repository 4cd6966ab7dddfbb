using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ChainCore.Tests;

/// <summary>
/// An assembly's public surface as text: a line for each type with what it is, a line for each member with its signature, nullable
/// annotations included, in an order that does not depend on the source.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new (Type, string)[]
    {
        (typeof(void), "void"), (typeof(object), "object"), (typeof(string), "string"), (typeof(bool), "bool"),
        (typeof(char), "char"), (typeof(byte), "byte"), (typeof(sbyte), "sbyte"), (typeof(short), "short"),
        (typeof(ushort), "ushort"), (typeof(int), "int"), (typeof(uint), "uint"), (typeof(long), "long"),
        (typeof(ulong), "ulong"), (typeof(float), "float"), (typeof(double), "double"), (typeof(decimal), "decimal"),
        (typeof(nint), "nint"), (typeof(nuint), "nuint"),
    }.ToDictionary();

    public static string[] Describe(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Order(StringComparer.Ordinal).Select(member => "  " + member).Prepend(Describe(type))),
    ];

    private static string Describe(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (IsReadOnly(type) ? "readonly " : "") + "struct",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        List<string> bases = [];
        if (type.IsEnum) bases.Add(Name(type.GetEnumUnderlyingType()));
        else if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object)) bases.Add(Name(parent));
        if (!type.IsEnum) bases.AddRange(type.GetInterfaces().Select(contract => Name(contract)).Order(StringComparer.Ordinal));
        var inherits = bases.Count > 0 ? " : " + string.Join(", ", bases) : "";
        return $"{type.Namespace}.{NestedName(type)}: {kind}{inherits}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                yield return $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(IsVisible))
        {
            yield return $"{Modifiers(constructor)}new({Parameters(constructor)})";
        }

        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily))
        {
            var constant = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "";
            var kind = field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : field.IsInitOnly ? "readonly " : "";
            yield return $"{field.Name}: {kind}{Name(field.FieldType, Nullability.Create(field))}{constant}";
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToArray();
            if (accessors.Length == 0) continue;
            var get = property.GetMethod is { } getter && IsVisible(getter) ? " get;" : "";
            var set = property.SetMethod is not { } setter || !IsVisible(setter) ? ""
                : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
            var propertyType = Name(property.PropertyType, Nullability.Create(property), TupleNames(property));
            yield return $"{property.Name}: {Modifiers(accessors[0])}{propertyType} {{{get}{set} }}";
        }

        foreach (var declared in type.GetEvents(Declared).Where(declared => IsVisible(declared.AddMethod!)))
        {
            yield return $"{declared.Name}: event {Name(declared.EventHandlerType!)}";
        }

        foreach (var method in type.GetMethods(Declared).Where(IsVisible).Where(method => !IsAccessor(method) && method.Name[0] != '<'))
        {
            var generic = method.GetGenericArguments();
            var returned = Name(method.ReturnType, Nullability.Create(method.ReturnParameter), TupleNames(method.ReturnParameter));
            yield return $"{method.Name}{Generic(generic)}({Parameters(method)}): {Modifiers(method)}{returned}{Constraints(generic)}";
        }
    }

    /// <summary>Public, or protected and so part of what a derived class outside the assembly sees.</summary>
    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsReadOnly(MemberInfo member) => member.IsDefined(typeof(IsReadOnlyAttribute), false);

    private static string Modifiers(MethodBase method)
    {
        var access = method.IsPublic ? "" : "protected ";
        var isReadOnly = IsReadOnly(method) && !IsReadOnly(method.DeclaringType!);
        var dispatch = method.IsStatic ? "static "
            : method.IsAbstract ? "abstract "
            : method is MethodInfo { IsVirtual: true, IsFinal: false } virtualMethod && !method.DeclaringType!.IsValueType
                ? virtualMethod.GetBaseDefinition() == virtualMethod ? "virtual " : "override "
            : "";
        return access + dispatch + (isReadOnly ? "readonly " : "");
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var type = parameter.ParameterType;
        var by = !type.IsByRef ? ""
            : parameter.IsOut ? "out "
            : parameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.InteropServices.InAttribute)) || parameter.IsIn ? "in "
            : "ref ";
        var name = Name(type.IsByRef ? type.GetElementType()! : type, Nullability.Create(parameter));
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue)}" : "";
        return $"{by}{name} {parameter.Name}{value}";
    }));

    private static string Constraints(Type[] arguments)
    {
        StringBuilder text = new();
        foreach (var argument in arguments.Where(argument => argument.IsGenericParameter))
        {
            List<string> constraints = [];
            var flags = argument.GenericParameterAttributes;
            if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)) constraints.Add("struct");
            else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) constraints.Add("class");
            var types = argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType));
            constraints.AddRange(types.Select(type => Name(type)).Order(StringComparer.Ordinal));
            if (constraints.Count > 0) text.Append($" where {argument.Name} : {string.Join(", ", constraints)}");
        }

        return text.ToString();
    }

    private static string Generic(Type[] arguments) =>
        arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(argument => Name(argument)))}>";

    private static string NestedName(Type type)
    {
        var outer = type.DeclaringType is { } declaring ? NestedName(declaring) + "." : "";
        return outer + WithoutArity(type.Name) + (type.IsGenericType ? Generic(type.GetGenericArguments()) : "");
    }

    private static IList<string?>? TupleNames(ICustomAttributeProvider place) =>
        place.GetCustomAttributes(typeof(TupleElementNamesAttribute), false).OfType<TupleElementNamesAttribute>()
            .FirstOrDefault()?.TransformNames;

    private static string Name(Type type, NullabilityInfo? nullability = null, IList<string?>? tupleNames = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Name(underlying) + "?";
        var mark = !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } ? "?" : "";
        if (type.IsArray) return $"{Name(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        if (type.IsPointer) return Name(type.GetElementType()!) + "*";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword + mark;
        if (!type.IsGenericType) return type.Name + mark;
        var arguments = type.GetGenericArguments();
        var names = arguments.Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) != true)
        {
            return $"{WithoutArity(type.Name)}<{string.Join(", ", names)}>{mark}";
        }

        var elements = names.Select((name, i) => tupleNames?.ElementAtOrDefault(i) is { } element ? $"{name} {element}" : name);
        return $"({string.Join(", ", elements)})";
    }

    private static string WithoutArity(string name) => name.Split('`')[0];

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
