using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>YAML without references: a list that refers to itself has no end, and asking it for its hash overflows the stack.</summary>
internal sealed class PlainYamlParser(string yaml) : IParser
{
    private readonly Parser parser = new(new StringReader(yaml));

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext() => parser.MoveNext() switch
    {
        true when Current is AnchorAlias alias => throw new SemanticErrorException(
            alias.Start, alias.End, "dấu * ở đầu giá trị là ký hiệu riêng của YAML; đặt cả giá trị trong ngoặc kép"),
        var moved => moved,
    };
}
