using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads one "## question" of "# Hỏi đáp".</summary>
internal static partial class ShortAnswerReader
{
    private static readonly FrozenSet<string> Keys =
        new[] { "ma", "khia-canh", "cach-hoi", "giu-lai", "tu-ngay", "den-ngay" }.ToFrozenSet();

    public static ShortAnswer Read(Document document, Section section, FaultList faults)
    {
        var block = KeyedBlock.Read(document, section, Keys, faults);
        var code = block.Text("ma");
        if (!Code().IsMatch(code))
            faults.Error(block.LineOf("ma", section.Line), $"“{section.Title}”: mã “{code}” không hợp lệ", "thêm dòng “ma: chu-khong-dau”, chỉ chữ thường, số và gạch ngang");
        if (!Words.Facets.TryGetValue(block.Text("khia-canh"), out var facet))
            faults.Error(block.LineOf("khia-canh", section.Line), $"“{section.Title}”: khía cạnh “{block.Text("khia-canh")}” không hợp lệ", $"chọn một trong: {string.Join(", ", Words.Facets.Keys)}");

        var answer = block.Free.SelectMany(line => SentenceSplitter.Split(document, line.SpanFrom(0))).ToList();
        if (answer.Count is 0 or > 8)
            faults.Error(section.Line, $"“{section.Title}” có {answer.Count} câu trả lời", "viết từ 1 đến 8 câu");
        if (answer.Count > 0 && answer.All(sentence => sentence.SourceIds.Count == 0))
            faults.Error(section.Line, $"“{section.Title}” không nêu nguồn", "thêm [nguồn: mã-nguồn] sau câu trả lời");

        var questions = block.ItemTexts("cach-hoi");
        var heldBack = block.ItemTexts("giu-lai");
        if (questions.Count < 3)
            faults.Error(block.LineOf("cach-hoi", section.Line), $"“{section.Title}” có {questions.Count} cách hỏi", "viết ít nhất 3 cách hỏi khác loại dưới “cach-hoi:”");
        if (heldBack.Count < 2)
            faults.Error(block.LineOf("giu-lai", section.Line), $"“{section.Title}” có {heldBack.Count} câu giữ lại", "viết ít nhất 2 câu dưới “giu-lai:”");

        var question = new Sentence(section.Title, new TextSpan(section.TitleStart, section.Title.Length), []);
        var validity = new EffectivePeriod(Day(block, "tu-ngay", faults), Day(block, "den-ngay", faults));
        return new ShortAnswer(code, facet, question, answer, questions, heldBack, validity, section.Line);
    }

    private static DateOnly? Day(KeyedBlock block, string key, FaultList faults)
    {
        var text = block.Text(key);
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        faults.Error(block.LineOf(key, 1), $"“{key}: {text}” không phải ngày", "viết theo dạng 2027-02-28");
        return null;
    }

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
