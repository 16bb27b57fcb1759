using System.Text.Encodings.Web;
using System.Text.Json;

namespace TroLyAo.Evaluation.Commands;

/// <summary>JSON a person can read: Vietnamese letters as they are.</summary>
internal static class JsonText
{
    public static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonSerializerOptions Line = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
