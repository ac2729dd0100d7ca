#include "verifier/archive.hpp"

#include <array>
#include <cctype>
#include <charconv>

#include "engine/json/value.hpp"
#include "verifier/chain.hpp"
#include "verifier/record.hpp"
#include "verifier/totals.hpp"
#include "verifier/zip.hpp"

namespace verifier {

namespace {

constexpr std::size_t line_most = 1U << 20;
constexpr std::uint64_t manifest_most = 1U << 20;

struct Source {
  Kind kind;
  const char* name;
};
/// In the order in which they are checked: totals and copies are judged by the tickets.
constexpr std::array<Source, 4> sources{Source{Kind::Ticket, "tickets.jsonl"}, Source{Kind::Copy, "copies.jsonl"},
                                        Source{Kind::Total, "grand_totals.jsonl"}, Source{Kind::Event, "jet.jsonl"}};

struct Listed {
  std::string sha256;
  std::size_t lines = 0;
};

struct Manifest {
  PublicKey key;
  std::string pem;
  std::map<std::string, Listed> files;
  std::string register_code, from, to;
};

[[noreturn]] void refuse(std::string reason) { throw Unreadable{std::move(reason)}; }

const json::Value& member(const json::Value& object, const char* name, json::Kind kind) {
  const json::Value* value = object.find(name);
  if (value == nullptr || value->kind != kind) refuse(std::string("le manifeste ne dit pas « ") + name + " »");
  return *value;
}

std::size_t count_of(const json::Value& file) {
  const std::string& text = member(file, "lines", json::Kind::Number).text;
  std::size_t lines = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), lines);
  if (error != std::errc() || end != text.data() + text.size()) refuse("le manifeste compte mal ses lignes");
  return lines;
}

Manifest read_manifest(std::string_view bytes) {
  const auto parsed = json::parse(bytes);
  if (!parsed) refuse("le manifeste n'est pas du JSON");
  const json::Value& object = *parsed;
  if (member(object, "format", json::Kind::String).text != "isca-archive" ||
      member(object, "version", json::Kind::Number).text != "1") {
    refuse("ce n'est pas une archive de caisse au format isca-archive, version 1");
  }
  const std::string& pem = member(object, "public_key", json::Kind::String).text;
  auto key = PublicKey::from_pem(pem);
  if (!key) refuse("la clé publique du manifeste n'en est pas une");
  Manifest manifest{std::move(*key), pem, {}, member(object, "register", json::Kind::String).text, {}, {}};
  const json::Value& period = member(object, "period", json::Kind::Object);
  manifest.from = member(period, "from", json::Kind::String).text;
  manifest.to = member(period, "to", json::Kind::String).text;
  for (const json::Value& file : member(object, "files", json::Kind::Array).items) {
    manifest.files[member(file, "name", json::Kind::String).text] = {member(file, "sha256", json::Kind::String).text,
                                                                     count_of(file)};
  }
  return manifest;
}

std::string without_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::isspace(static_cast<unsigned char>(c)) == 0) out += c;
  }
  return out;
}

/// The lines of one file, its digest, and the number of lines.
class Lines {
 public:
  template <class Take>
  Listed read(const Zip& zip, const char* name, Take take) {
    Digest digest;
    std::string held;
    std::size_t count = 0;
    zip.read(name, [&](std::string_view piece) {
      digest.add(piece);
      while (!piece.empty()) {
        const std::size_t end = piece.find('\n');
        if (held.size() + std::min(end, piece.size()) > line_most)
          refuse(std::string("une ligne de ") + name + " est sans fin");
        held += piece.substr(0, end);
        if (end == std::string_view::npos) return;
        piece.remove_prefix(end + 1);
        take(++count, held);
        held.clear();
      }
    });
    if (!held.empty()) refuse(std::string("la dernière ligne de ") + name + " est coupée");
    return {digest.hex(), count};
  }
};

class Verification {
 public:
  explicit Verification(std::string_view bytes) : m_zip(bytes) {}

  Report run(const std::optional<std::string>& public_key) {
    for (const Zip::Entry& entry : m_zip.entries()) known(entry.name);
    const std::string bytes = m_zip.read_all("manifest.json", manifest_most);
    const std::string signature = m_zip.read_all("manifest.sig", 1024);
    const Manifest manifest = read_manifest(bytes);
    Faults faults;
    if (public_key && without_spaces(*public_key) != without_spaces(manifest.pem)) {
      faults.add(0, "manifeste : la clé de l'archive n'est pas celle que vous avez donnée");
    }
    if (!manifest.key.verify(bytes, signature)) faults.add(1, "manifeste : sa signature n'est pas valable");
    for (const Source& source : sources) check_listed(source, manifest, faults);
    report_faults(faults);
    m_report.register_code = manifest.register_code;
    m_report.from = manifest.from;
    m_report.to = manifest.to;
    Digest key;
    key.add(manifest.pem);
    m_report.key_digest = key.hex();
    m_report.verdict = m_report.faults.empty() ? Verdict::Intact : Verdict::Broken;
    return std::move(m_report);
  }

 private:
  static void known(const std::string& name) {
    if (name == "manifest.json" || name == "manifest.sig") return;
    for (const Source& source : sources) {
      if (name == source.name) return;
    }
    refuse("le ZIP contient un fichier qui n'est pas d'une archive de caisse");
  }

  void check_listed(const Source& source, const Manifest& manifest, Faults& manifest_faults) {
    const auto listed = manifest.files.find(source.name);
    if (listed == manifest.files.end()) refuse(std::string("le manifeste ne connaît pas ") + source.name);
    const Listed actual = check_file(source, manifest.key);
    const std::size_t line = 2 + static_cast<std::size_t>(source.kind);
    if (actual.sha256 != listed->second.sha256) {
      manifest_faults.add(line, std::string("manifeste : ") + source.name + " n'est pas celui qui a été archivé");
    }
    if (actual.lines != listed->second.lines) {
      manifest_faults.add(line, std::string("manifeste : ") + source.name + " n'a pas le nombre de lignes archivé");
    }
  }

  Listed check_file(const Source& source, const PublicKey& key) {
    Faults faults;
    ChainCheck chain(key, faults);
    if (source.kind == Kind::Copy) m_books.sort();
    const Listed listed = Lines().read(m_zip, source.name, [&](std::size_t line, const std::string& text) {
      try {
        const Record record = read_record(source.kind, text);
        chain.add(line, record);
        note(line, record, faults);
      } catch (const Malformed& malformed) {
        faults.add(line, std::string(source.name) + ", ligne " + std::to_string(line) + " : " + malformed.reason);
      }
    });
    chain.finish();
    report_faults(faults);
    return listed;
  }

  void note(std::size_t line, const Record& record, Faults& faults) {
    switch (record.kind) {
      case Kind::Ticket: ++m_report.tickets; return m_books.add_ticket(record);
      case Kind::Copy: ++m_report.copies; return m_books.check_copy(line, record, faults);
      case Kind::Total: ++m_report.totals; return m_books.check_total(line, record, faults);
      case Kind::Event: ++m_report.events; return;
    }
  }

  void report_faults(const Faults& faults) {
    if (!faults.first()) return;
    m_report.faults.push_back(faults.first()->second);
    m_report.others += faults.count() - 1;
  }

  Zip m_zip;
  Books m_books;
  Report m_report;
};

std::string readable(const std::string& at) {
  if (at.size() != 14) return at;
  return at.substr(6, 2) + "/" + at.substr(4, 2) + "/" + at.substr(0, 4);
}

/// What an archive says of itself may hold anything, and is shown on a terminal.
std::string printable(std::string text) {
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\n') || byte == 0x7f) c = '?';
  }
  return text;
}

std::string sentences(const Report& report, bool key_given) {
  std::string out;
  if (report.verdict == Verdict::Unreadable) return "ILLISIBLE : " + report.faults.front() + ".\n";
  const std::string what = "caisse " + report.register_code + ", du " + readable(report.from) + " au " +
                           readable(report.to) + " : " + std::to_string(report.tickets) + " tickets, " +
                           std::to_string(report.copies) + " duplicatas, " + std::to_string(report.totals) +
                           " totaux, " + std::to_string(report.events) + " événements.\n";
  if (report.verdict == Verdict::Broken) {
    out = "ARCHIVE ALTÉRÉE, " + what;
    for (const std::string& fault : report.faults) out += "  " + fault + ".\n";
    if (report.others > 0) out += "  et " + std::to_string(report.others) + " autres défauts.\n";
    return out;
  }
  out = "ARCHIVE INTÈGRE, " + what + "Clé publique (SHA-256) : " + report.key_digest + "\n";
  if (!key_given) {
    out +=
        "La clé est celle que porte l'archive : comparez-la à celle que l'entreprise vous a remise, ou donnez "
        "--pubkey.\n";
  }
  return out;
}

}  // namespace

Report verify(std::string_view bytes, const std::optional<std::string>& public_key) {
  try {
    return Verification(bytes).run(public_key);
  } catch (const Unreadable& unreadable) {
    Report report;
    report.verdict = Verdict::Unreadable;
    report.faults.push_back(unreadable.reason);
    return report;
  }
}

std::string describe(const Report& report, bool key_given) { return printable(sentences(report, key_given)); }

}  // namespace verifier
