#include "engine/imports/report.hpp"

#include <algorithm>

#include "engine/json/writer.hpp"

namespace imports {

namespace {

using base::Verdict;

std::string_view encoding_name(csv::Encoding encoding) {
  switch (encoding) {
    case csv::Encoding::Utf8: return encodings[0];
    case csv::Encoding::Utf8Bom: return encodings[1];
    case csv::Encoding::Utf16LittleEndian: return encodings[2];
    case csv::Encoding::Utf16BigEndian: return encodings[3];
    case csv::Encoding::Windows1252: break;
  }
  return encodings[4];
}

/// AvisImport and FauteImport have the same members.
template <class Notice>
void write_notices(json::Writer& w, std::string_view name, std::span<const Notice> notices) {
  w.key(name);
  w.begin_array();
  for (const Notice& notice : notices) {
    w.begin_object();
    w.member("code", notice.code);
    w.member("colonne", notice.colonne);
    w.member("detail", notice.detail);
    w.end_object();
  }
  w.end_array();
}

void write_line(json::Writer& w, const Line& line) {
  w.begin_object();
  w.key("ligne"), w.integer(static_cast<std::int64_t>(line.line));
  w.member("verdict", base::to_string(line.verdict));
  if (!line.reference.empty()) w.member("reference", line.reference);
  if (!line.name.empty()) w.member("nom", line.name);
  w.key("differences"), w.begin_array();
  for (const base::Difference& difference : line.differences) {
    w.begin_object();
    w.member("champ", difference.champ);
    w.member("avant", difference.avant);
    w.member("apres", difference.apres);
    w.end_object();
  }
  w.end_array();
  write_notices(w, "fautes", line.faults);
  write_notices(w, "avis", line.notices);
  w.end_object();
}

/// Writes the rows that the answer lists; says whether some were left out.
bool write_lines(json::Writer& w, const Report& report) {
  const std::size_t changing = report.counts.create + report.counts.update;
  std::size_t room_changing = std::min(changing, listed_max);
  std::size_t room_same = std::min(report.counts.same, listed_max - room_changing);
  const bool truncated = room_changing + room_same < changing + report.counts.same;
  w.key("lignes"), w.begin_array();
  for (const Line& line : report.lines) {
    if (line.verdict != Verdict::Erreur) {
      std::size_t& room = line.verdict == Verdict::Inchange ? room_same : room_changing;
      if (room == 0) continue;
      --room;
    }
    write_line(w, line);
  }
  w.end_array();
  return truncated;
}

std::string_view reason_detail(std::string_view reason) {
  if (reason == changed_since) return "Modifié depuis l'import : laissé tel quel.";
  if (reason == in_use) return "Créé par l'import et utilisé depuis : laissé tel quel.";
  if (reason == gone) return "Déjà supprimé.";
  return "Son stock a bougé depuis l'import : laissé tel quel.";
}

void write_counts(json::Writer& w, const UndoReport& report) {
  w.key("supprimes"), w.integer(static_cast<std::int64_t>(report.deleted));
  w.key("desactives"), w.integer(static_cast<std::int64_t>(report.disabled));
  w.key("restaures"), w.integer(static_cast<std::int64_t>(report.restored));
  w.key("laisses"), w.integer(static_cast<std::int64_t>(report.left.size()));
}

}  // namespace

std::string to_json(const Counts& counts) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.key("creer"), w.integer(static_cast<std::int64_t>(counts.create));
  w.key("modifier"), w.integer(static_cast<std::int64_t>(counts.update));
  w.key("inchange"), w.integer(static_cast<std::int64_t>(counts.same));
  w.key("erreur"), w.integer(static_cast<std::int64_t>(counts.error));
  w.end_object();
  return out;
}

std::string to_json(const Report& report) {
  std::string out;
  json::Writer w(out);
  const char delimiter = report.file.table.delimiter;
  w.begin_object();
  w.key("simulation"), w.boolean(report.file.dry_run);
  w.member("encodage", encoding_name(report.file.table.encoding));
  w.member("separateur", delimiter == '\t' ? std::string_view("tab") : std::string_view(&delimiter, 1));
  if (report.import) w.member("importId", report.import->text());
  w.member_raw("compte", to_json(report.counts));
  write_notices(w, "avis", report.notices);
  const bool truncated = write_lines(w, report);
  w.key("tronque"), w.boolean(truncated);
  w.end_object();
  return out;
}

std::string counts_json(const UndoReport& report) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  write_counts(w, report);
  w.end_object();
  return out;
}

std::string to_json(const UndoReport& report) {
  std::string out;
  json::Writer w(out);
  w.begin_object();
  w.member("importId", report.import.text());
  write_counts(w, report);
  w.key("lignes"), w.begin_array();
  for (std::size_t i = 0; i < std::min(report.left.size(), listed_max); ++i) {
    const Left& left = report.left[i];
    w.begin_object();
    w.key("ligne"), w.integer(left.line);
    w.member("id", left.id);
    w.member("nom", left.name);
    w.member("motif", left.reason);
    w.member("detail", reason_detail(left.reason));
    w.end_object();
  }
  w.end_array();
  w.key("tronque"), w.boolean(report.left.size() > listed_max);
  w.end_object();
  return out;
}

}  // namespace imports
