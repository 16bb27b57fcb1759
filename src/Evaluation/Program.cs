using System.CommandLine;
using TroLyAo.Evaluation.Commands;
using TroLyAo.Knowledge.Publishing;

var content = new Option<string>("--content") { Description = "Content folder.", DefaultValueFactory = _ => "content", Recursive = true };
var today = new Option<DateOnly?>("--today") { Description = "Day on which questions are asked, as 2026-11-24.", Recursive = true };
var root = new RootCommand("Is the assistant any good? Checks, measurements and explanations over the same assistant.")
{
    content,
    today,
    CheckCommand.Create(content),
    AnswersCommand.Create(content, today),
    ExplainCommand.Create(content, today),
    ExportCommand.Create(content),
    CalibrateCommand.Create(content, today),
};
Console.OutputEncoding = System.Text.Encoding.UTF8;
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ContentRejectedException rejected)
{
    Console.Error.WriteLine(rejected.Message);
    return 1;
}
