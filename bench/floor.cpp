// Makes the floor of one scenario: a pgbench script with the very statements that the server sent for it, in the same
// round trips, as written down by bench_tap.
//
//   bench_floor --events LOG --name read --since MS --copies 20 --lots 1000 --output FOLDER [--count TABLE] VALUE…
//
// VALUEs are what varies from one turn to the next (ids, words), in the order of the columns c1, c2… of the table
// bench.values_NAME (there, n counts from 0). Ids made after MS (UUIDv7) are new ones: each turn gets its own. A whole number alone in an array, in
// a statement that writes TABLE, counts on from turn to turn. Everything else is a constant of the session (pgbench -D).
//
// pgbench cannot draw a text, so each of its transactions fetches one row of prepared values and then does `copies`
// turns with them. Writes NAME.sql (the table of those rows), NAME.pgbench and NAME.args (its -D options, NUL between
// them), NAME.explain (the plans, for psql), and prints: statements and round trips of one turn.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Statement {
  std::string sql;
  std::vector<std::optional<std::string>> params;
};
using Trip = std::vector<Statement>;

std::string plain(std::string_view field) {
  std::string out;
  for (std::size_t i = 0; i < field.size(); ++i) {
    if (field[i] != '\\' || i + 1 == field.size()) {
      out.push_back(field[i]);
      continue;
    }
    const char c = field[++i];
    out.push_back(c == 't' ? '\t' : c == 'n' ? '\n' : c);
  }
  return out;
}

/// The round trips of the connections that opened a transaction of a company; others (the flusher) are not the request.
std::vector<Trip> read_events(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<Trip> trips;
  std::map<std::string, Trip> open;
  std::map<std::string, bool> ours;
  for (std::string line; std::getline(file, line);) {
    std::vector<std::string> fields;
    for (std::size_t at = 0; at <= line.size();) {
      const auto end = std::min(line.find('\t', at), line.size());
      fields.push_back(line.substr(at, end - at));
      at = end + 1;
    }
    Trip& trip = open[fields[0]];
    if (fields[1] == "sync") {
      if (ours[fields[0]] && !trip.empty()) trips.push_back(trip);
      trip.clear();
      continue;
    }
    Statement statement{plain(fields.at(2)), {}};
    for (std::size_t i = 3; i < fields.size(); ++i) {
      if (fields[i] == "\\N") statement.params.emplace_back();
      else statement.params.emplace_back(plain(fields[i]));
    }
    if (statement.sql.find("systeme.enter_session(") != std::string::npos) ours[fields[0]] = true;
    if (!statement.sql.starts_with("DEALLOCATE")) trip.push_back(std::move(statement));
  }
  return trips;
}

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out.append(c == '\'' ? 2 : 1, c);
  return out + "'";
}

bool uuid_at(std::string_view text, std::size_t at) {
  if (at + 36 > text.size()) return false;
  for (std::size_t i = 0; i < 36; ++i) {
    const char c = text[at + i];
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? c != '-' : std::isxdigit(static_cast<unsigned char>(c)) == 0) return false;
  }
  return true;
}

/// Milliseconds since 1970 of a UUIDv7, or nothing for another kind.
std::optional<long long> made_at(const std::string& uuid) {
  if (uuid[14] != '7') return std::nullopt;
  return std::strtoll((uuid.substr(0, 8) + uuid.substr(9, 4)).c_str(), nullptr, 16);
}

class Floor {
 public:
  Floor(std::vector<std::string> values, long long since) : m_values(std::move(values)), m_since(since) {}

  /// The expression over one turn's values that gives `text` anew, or nothing when nothing in it varies.
  std::optional<std::string> expression(const std::string& text) {
    std::string out, constant;
    bool varies = false;
    const auto add = [&out](const std::string& piece) { out += (out.empty() ? "" : " || ") + piece; };
    const auto end_constant = [&] {
      if (!constant.empty()) add(quoted(constant));
      constant.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
      const auto [piece, size] = varying(text, at);
      if (size == 0) {
        constant.push_back(text[at++]);
        continue;
      }
      end_constant();
      add(piece);
      varies = true;
      at += size;
    }
    end_constant();
    if (!varies) return std::nullopt;
    return out;
  }

  /// The same for `{"9"}`, which the next turn has as `{"10"}`.
  static std::optional<std::string> counted(const std::string& text) {
    constexpr std::string_view digits = "0123456789";
    if (text.size() < 5 || text.size() > 13 || !text.starts_with("{\"") || !text.ends_with("\"}")) return std::nullopt;
    const std::string number = text.substr(2, text.size() - 4);
    if (number.find_first_not_of(digits) != std::string::npos) return std::nullopt;
    return "'{' || " + number + " + 1 + t.turn || '}'";
  }

  /// Name of the column of the lot that holds `expression`.
  std::string column(const std::string& expression) {
    const auto [found, added] = m_columns.try_emplace(expression, "x" + std::to_string(m_columns.size() + 1));
    return found->second;
  }

  [[nodiscard]] std::size_t fresh() const { return m_fresh.size(); }

  /// One row a lot, `copies` turns in a row.
  [[nodiscard]] std::string table(const std::string& name, int copies, long lots) const {
    const std::string k = std::to_string(copies);
    std::string turn = "SELECT t.g, t.k";
    for (const auto& [expression, column] : m_columns) turn += ",\n    " + expression + " AS " + column;
    turn += "\n  FROM (SELECT g, k, g * " + k + " + k AS turn FROM generate_series(0, " + std::to_string(lots - 1) +
            ") g, generate_series(0, " + std::to_string(copies - 1) + ") k) t";
    if (!m_values.empty()) {
      turn += "\n  JOIN bench.values_" + name + " v ON v.n = (t.turn * 7919) % (SELECT count(*) FROM bench.values_" + name + ")";
    }
    std::string sql = "DROP TABLE IF EXISTS bench.lots_" + name + ";\nDROP SEQUENCE IF EXISTS bench.turns_" + name +
                      ";\nCREATE SEQUENCE bench.turns_" + name + " MINVALUE 0 CACHE 1;\nCREATE TABLE bench.lots_" + name +
                      " AS SELECT g AS n";
    for (int copy = 0; copy < copies; ++copy) {
      for (const auto& [expression, column] : m_columns) {
        sql += ",\n  max(" + column + ") FILTER (WHERE k = " + std::to_string(copy) + ") AS c" + std::to_string(copy) + column;
      }
    }
    sql += "\nFROM (" + turn + ") turns GROUP BY g ORDER BY g;\nALTER TABLE bench.lots_" + name +
           " ADD PRIMARY KEY (n);\nVACUUM ANALYZE bench.lots_" + name + ";\nGRANT ALL ON bench.lots_" + name +
           " TO PUBLIC;\nGRANT ALL ON SEQUENCE bench.turns_" + name + " TO PUBLIC;\n";
    return sql;
  }

 private:
  std::pair<std::string, std::size_t> varying(const std::string& text, std::size_t at) {
    for (std::size_t i = 0; i < m_values.size(); ++i) {
      if (!m_values[i].empty() && text.compare(at, m_values[i].size(), m_values[i]) == 0) {
        return {"v.c" + std::to_string(i + 1), m_values[i].size()};
      }
    }
    if (!uuid_at(text, at)) return {"", 0};
    const auto uuid = text.substr(at, 36);
    const auto time = made_at(uuid);
    if (!time || *time < m_since) return {"", 0};
    const auto rank = m_fresh.try_emplace(uuid, m_fresh.size()).first->second;
    // In the order of time, as the server makes them: indexes grow at their end.
    return {"bench.new_id(t.turn, " + std::to_string(rank) + ")", 36};
  }

  std::vector<std::string> m_values;
  long long m_since;
  std::map<std::string, std::size_t> m_fresh;
  std::map<std::string, std::string> m_columns;
};

/// The text without its comments; `name(n)` gives what stands for $n.
template <typename Name>
std::string rewritten(const std::string& sql, const Name& name) {
  std::string out;
  char quote = 0;
  for (std::size_t i = 0; i < sql.size(); ++i) {
    const char c = sql[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
      out.push_back(c);
      // pgbench looks for variables inside quotes too.
      if (quote == '\'' && c == ':' && i + 1 < sql.size() && std::isalpha(static_cast<unsigned char>(sql[i + 1])) != 0) {
        out += "' || '";
      }
    } else if (c == '-' && i + 1 < sql.size() && sql[i + 1] == '-') {
      while (i < sql.size() && sql[i] != '\n') ++i;
      out.push_back('\n');
    } else if (c == '$' && i + 1 < sql.size() && std::isdigit(static_cast<unsigned char>(sql[i + 1])) != 0) {
      std::size_t number = 0;
      while (i + 1 < sql.size() && std::isdigit(static_cast<unsigned char>(sql[i + 1])) != 0) {
        number = number * 10 + static_cast<std::size_t>(sql[++i] - '0');
      }
      out += name(number);
    } else {
      if (c == '\'' || c == '"') quote = c;
      out.push_back(c);
    }
  }
  return out;
}

/// Shows the plan that the prepared statements of a turn have, with the very values of the turn that was written down.
std::string explanation(const std::vector<Trip>& trips) {
  std::string sql = "SET plan_cache_mode = force_generic_plan;\nBEGIN;\nSET LOCAL ROLE \"MyProPartner_application\";\n";
  int rank = 0;
  for (const Trip& trip : trips) {
    for (const Statement& statement : trip) {
      if (statement.sql.starts_with("SET") || statement.sql == "BEGIN" || statement.sql == "COMMIT") continue;
      const std::string name = "q" + std::to_string(++rank);
      sql += "PREPARE " + name + " AS " + statement.sql + ";\n\\echo " + name + "\nEXPLAIN (ANALYZE, BUFFERS) EXECUTE " + name;
      for (std::size_t i = 0; i < statement.params.size(); ++i) {
        const auto& value = statement.params[i];
        sql += (i == 0 ? "(" : ", ") + (value ? quoted(*value) : "NULL");
      }
      sql += statement.params.empty() ? ";\n" : ");\n";
    }
  }
  return sql + "ROLLBACK;\n";
}

struct Options {
  std::string events, name, output, count;
  long long since = 0;
  int copies = 20;
  long lots = 1000;
  std::vector<std::string> values;
};

void make(const Options& options) {
  const auto trips = read_events(options.events);
  if (trips.empty()) throw std::runtime_error("no statement in " + options.events);
  Floor floor(options.values, options.since);
  std::map<std::string, std::string> constants;
  std::string turns;
  std::size_t statements = 0;
  for (int copy = 0; copy < options.copies; ++copy) {
    statements = 0;
    for (const Trip& trip : trips) {
      turns += "\\startpipeline\n";
      for (const Statement& statement : trip) {
        ++statements;
        const bool counts = !options.count.empty() && statement.sql.find("INSERT INTO " + options.count + " ") != std::string::npos;
        turns += rewritten(statement.sql, [&](std::size_t number) -> std::string {
          const auto& value = statement.params.at(number - 1);
          if (!value) return "NULL";
          const auto count = counts ? Floor::counted(*value) : std::nullopt;
          if (const auto varies = count ? count : floor.expression(*value)) return ":c" + std::to_string(copy) + floor.column(*varies);
          const auto constant = constants.try_emplace(*value, "k" + std::to_string(constants.size() + 1)).first->second;
          return ":" + constant;
        });
        turns += ";\n";
      }
      turns += "\\endpipeline\n";
    }
  }
  const std::string base = options.output + "/" + options.name;
  const std::string head =
      floor.fresh() > 0
          ? "SELECT * FROM bench.lots_" + options.name + " WHERE n = (SELECT nextval('bench.turns_" + options.name + "')) \\gset\n"
          : "\\set lot random(0, " + std::to_string(options.lots - 1) + ")\nSELECT * FROM bench.lots_" + options.name +
                " WHERE n = :lot \\gset\n";
  std::ofstream(base + ".pgbench") << head << turns;
  std::ofstream(base + ".sql") << floor.table(options.name, options.copies, options.lots);
  std::ofstream(base + ".explain") << explanation(trips);
  std::ofstream arguments(base + ".args", std::ios::binary);
  for (const auto& [value, name] : constants) arguments << "-D" << name << "=" << value << '\0';
  std::printf("%zu %zu\n", statements, trips.size());
}

}  // namespace

int main(int count, char** words) {
  try {
    Options options;
    for (int i = 1; i < count; ++i) {
      const std::string_view word = words[i];
      if (!word.starts_with("--")) {
        options.values.emplace_back(word);
        continue;
      }
      if (++i >= count) throw std::runtime_error("a value is missing after " + std::string(word));
      if (word == "--events") options.events = words[i];
      else if (word == "--name") options.name = words[i];
      else if (word == "--output") options.output = words[i];
      else if (word == "--count") options.count = words[i];
      else if (word == "--since") options.since = std::stoll(words[i]);
      else if (word == "--copies") options.copies = std::stoi(words[i]);
      else if (word == "--lots") options.lots = std::stol(words[i]);
      else throw std::runtime_error("unknown option " + std::string(word));
    }
    make(options);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench_floor: %s\n", error.what());
    return 2;
  }
}
